package se.regelverk.engine.replay;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.content.District;
import se.regelverk.engine.example.Example;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormValidator;
import se.regelverk.engine.form.ValidationResult.Accepted;
import se.regelverk.engine.replay.ReplayCase.Standing;
import tools.jackson.databind.JsonNode;

/**
 * An invented population of an area, made from its forms, its vocabulary and its examples, so that an area without cases has one too. It
 * says how rules behave, never how many people live in which way. A pure function of content, month and seed: the same number is always
 * the same case.
 */
public final class SyntheticCases implements LongFunction<ReplayCase> {
    private static final int MOST_ATTEMPTS = 20;

    private final List<SeenAnswers> forms;
    private final List<FormDefinition> definitions;
    private final List<District> districts;
    private final YearMonth month;
    private final long seed;

    /**
     * A population.
     *
     * @param examples of the content; a form that no example uses is filled by the vocabulary alone
     * @param month in which all of them apply
     */
    public SyntheticCases(AreaContent content, List<Example> examples, YearMonth month, long seed) {
        this.month = month;
        this.districts =
                content.varies() ? List.copyOf(content.pack().info().districts().keySet()) : List.of();
        this.seed = seed;
        this.forms = new ArrayList<>();
        this.definitions = new ArrayList<>();
        Map<String, List<Example>> byForm = new TreeMap<>();
        examples.forEach(one ->
                byForm.computeIfAbsent(one.form(), key -> new ArrayList<>()).add(one));
        content.forms().values().stream()
                .filter(form -> byForm.isEmpty() || byForm.containsKey(form.id()))
                .forEach(form -> {
                    definitions.add(form);
                    forms.add(new SeenAnswers(form, byForm.getOrDefault(form.id(), List.of())));
                });
    }

    /** Whether there is a form to fill at all. */
    public boolean isEmpty() {
        return definitions.isEmpty();
    }

    @Override
    public ReplayCase apply(long number) {
        SplittableRandom random = new SplittableRandom(mixed(number));
        int which = random.nextInt(definitions.size());
        FormDefinition form = definitions.get(which);
        Clocks clocks = new Clocks(month, month.atDay(1), month.atDay(1));
        return new ReplayCase(
                Long.toString(number),
                form.id(),
                accepted(form, forms.get(which), random),
                clocks,
                Standing.INVENTED,
                district(number));
    }

    /** Drawn apart from the answers, which are the same whether or not rules differ between förvaltningar. */
    private @Nullable District district(long number) {
        return districts.isEmpty()
                ? null
                : districts.get(new SplittableRandom(mixed(-number - 1)).nextInt(districts.size()));
    }

    /** Neighbouring numbers must not give alike cases (the finaliser of SplitMix64, Steele, Lea and Flood 2014). */
    private long mixed(long number) {
        long z = seed + (number + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Only what the form accepts is a case; what it does not is drawn again, and at last an example's answers are taken as they are. */
    private JsonNode accepted(FormDefinition form, SeenAnswers seen, SplittableRandom random) {
        var invented = new InventedAnswers(form, seen, month, random);
        JsonNode drawn = invented.draw();
        for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
            if (FormValidator.validate(form, drawn) instanceof Accepted accepted) {
                return accepted.answers();
            }
            drawn = invented.draw();
        }
        List<Example> examples = seen.examples();
        return examples.isEmpty()
                ? drawn
                : examples.get(random.nextInt(examples.size())).answers();
    }
}
