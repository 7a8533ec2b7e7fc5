package se.regelverk.engine.change;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.change.ExampleEffect.Proposed;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.Example;
import se.regelverk.engine.example.ExampleReader;
import se.regelverk.engine.example.ExampleRunner;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.replay.TimeShift;
import se.regelverk.engine.vocabulary.Values;

/** Assesses the examples of areas without a change and with it. */
final class Comparison {
    /** Whoever reads the page is not to wait longer. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final long start = System.nanoTime();
    private final LocalDate from;
    private final List<ExampleEffect> effects = new ArrayList<>();
    private int compared;
    private int notCompared;
    private int others;

    /** @param from the first day of the change */
    Comparison(LocalDate from) {
        this.from = from;
    }

    /**
     * Compares an area's examples, as the change has them.
     *
     * @return whether both can be read; nothing is compared otherwise
     */
    boolean compare(BothWays ways) {
        Area area = ways.area();
        ContentFiles after = ways.after();
        var problems = new Problems();
        Optional<AreaContent> old = AreaContent.read(ways.before(), area, problems);
        Optional<AreaContent> changed = AreaContent.read(after, area, problems);
        if (old.isEmpty() || changed.isEmpty()) {
            return false;
        }
        List<Example> examples = ExampleReader.read(after, changed.get(), problems);
        if (!problems.isEmpty()) {
            return false;
        }
        var without = new ExampleRunner(old.get(), new Assessors(time -> {}));
        var with = new ExampleRunner(changed.get(), new Assessors(time -> {}));
        examples.forEach(example -> compare(area, example, without, with));
        return true;
    }

    private void compare(Area area, Example example, ExampleRunner without, ExampleRunner with) {
        if (System.nanoTime() - start > LONGEST.toNanos()) {
            notCompared++;
            return;
        }
        // An earlier month is judged by the rules of that month.
        Clocks clocks = TimeShift.to(from, example.clocks()).clocks();
        Optional<Assessment> before = without.assess(example, clocks);
        Optional<Assessment> after = with.assess(example, clocks);
        if (before.isEmpty() || after.isEmpty()) {
            notCompared++;
            return;
        }
        compared++;
        note(area, example, before.get(), after.get());
    }

    private void note(Area area, Example example, Assessment before, Assessment after) {
        Proposed old = proposed(before);
        Proposed now = proposed(after);
        if (!old.equals(now)) {
            effects.add(new ExampleEffect(area, example.name(), old, now));
        } else if (!results(before).equals(results(after))) {
            others++;
        }
    }

    private static Proposed proposed(Assessment assessment) {
        var proposal = assessment.proposal();
        return new Proposed(proposal.outcome(), proposal.amount().map(amount -> Values.rounded(amount)));
    }

    /** Every value and every sentence that is met, with its day. */
    private static List<String> results(Assessment assessment) {
        Stream<String> values = assessment.conclusions().stream()
                .filter(one -> one.value() instanceof Evaluated.Known)
                .map(one ->
                        "%s %d %s".formatted(one.concept().key(), one.item(), ((Evaluated.Known) one.value()).value()));
        Stream<String> sentences = assessment.sentences().stream()
                .filter(one -> one.isMet())
                .map(one -> "%s %s".formatted(one.sentence().id(), one.due()));
        return Stream.concat(values, sentences).toList();
    }

    Effects effects() {
        return new Effects(YearMonth.from(from), compared, notCompared, effects, others);
    }
}
