package se.regelverk.adminui.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.adminui.web.Choice;
import se.regelverk.engine.rulepack.Effect;

/**
 * A sentence's conclusion as the page shows it.
 *
 * @param kinds what it may lead to
 * @param roles who may take a step
 * @param forms forms that a step may be taken in
 * @param befores what a step may have to be done before
 * @param insertable values that may stand in the text
 */
record EffectView(
        EffectSlots slots,
        List<Choice> kinds,
        List<Choice> directions,
        List<Choice> roles,
        List<Choice> forms,
        List<Choice> befores,
        List<Choice> insertable,
        ValueView deadline,
        ValueView lastDay) {
    private static final List<Choice> DIRECTIONS = List.of(
            Choice.of("for", "Talar för"),
            Choice.of("mot", "Talar emot"),
            Choice.of("delvis-mot", "Talar delvis emot"));

    static EffectView of(EffectSlots slots, Draft draft, WordChoices words) {
        List<Choice> kinds = EffectSlots.kindsInWords().entrySet().stream()
                .map(kind -> Choice.of(kind.getKey(), kind.getValue()))
                .toList();
        List<Choice> insertable = new ArrayList<>(words.concepts("", concept -> true));
        insertable.addAll(words.parameters(type -> true));
        return new EffectView(
                slots,
                kinds,
                DIRECTIONS,
                used(words, List.of(EffectSlots.USUAL_ROLE, slots.role()), Effect.StepDetails::role),
                forms(draft, slots.form()),
                used(words, List.of("beslut", slots.before()), Effect.StepDetails::before),
                insertable,
                ValueView.ofDay("sa-frist", "Sista dag", slots.deadline(), false, words),
                ValueView.ofDay("sa-senast", "Senast", slots.lastDay(), true, words));
    }

    /** What the area's steps use, so that the same is called the same. */
    private static List<Choice> used(
            WordChoices words, List<String> always, Function<Effect.StepDetails, String> part) {
        List<String> found = new ArrayList<>(always);
        words.pack().ifPresent(pack -> pack.sentences().forEach(sentence -> {
            if (sentence.effect() instanceof Effect.Step step) {
                found.add(part.apply(step.details()));
            }
        }));
        return found.stream()
                .filter(one -> !one.isEmpty())
                .distinct()
                .map(one -> Choice.of(one, readable(one)))
                .toList();
    }

    private static String readable(String key) {
        return key.equals(EffectSlots.USUAL_ROLE)
                ? "Handläggare"
                : key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }

    private static List<Choice> forms(Draft draft, String chosen) {
        String folder = draft.area().formFolder();
        List<String> names = new ArrayList<>();
        draft.files().after().under(folder).texts().keySet().forEach(path -> {
            String name = path.substring(folder.length()).replace(".yaml", "");
            if (!name.contains("/")) {
                names.add(name);
            }
        });
        if (!chosen.isEmpty() && !names.contains(chosen)) {
            names.add(chosen);
        }
        return names.stream().map(name -> Choice.of(name, name)).toList();
    }

    /** Whether the conclusion is of this kind: what the template asks to show the right slots. */
    public boolean is(String kind) {
        return slots.kind().equals(kind);
    }
}
