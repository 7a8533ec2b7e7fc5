package se.regelverk.adminui.rules.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.web.Choice;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Vocabulary;

/**
 * A condition as the page shows it: a group with parts, a single one with three slots, or one that always holds.
 *
 * @param at the way to it, see {@link ConditionForm}
 * @param number what people call it: "1", "2.1"; empty for the whole
 * @param word {@code alla}, {@code nagon} or {@code ingen} for a group, else null
 * @param subjects what may stand in the first slot
 * @param values what may stand in the last slot; null when it is written
 */
record ConditionView(
        String at,
        String number,
        @Nullable String word,
        List<ConditionView> parts,
        String subject,
        String operator,
        String value,
        List<Choice> subjects,
        @Nullable List<Choice> values) {
    private static final List<String> GROUPS = List.of("alla", "nagon", "ingen");

    /** The words of a group, each read with what follows. */
    static final List<Choice> WORDS = List.of(
            Choice.of("alla", "Alla dessa villkor gäller"),
            Choice.of("nagon", "Något av dessa villkor gäller"),
            Choice.of("ingen", "Inget av dessa villkor gäller"));

    static final List<Choice> OPERATORS = List.of(
            Choice.of("lika", "är"),
            Choice.of("inte", "är inte"),
            Choice.of("minst", "är minst"),
            Choice.of("hogst", "är högst"),
            Choice.of("mer-an", "är mer än"),
            Choice.of("mindre-an", "är mindre än"),
            Choice.of("mellan", "är mellan (från, till)"),
            Choice.of("nagon-av", "är någon av"),
            Choice.of("saknas", "saknas"),
            Choice.of("angiven", "är angivet"));

    static ConditionView of(Written condition, Optional<RulePack> pack) {
        Vocabulary vocabulary = pack.map(RulePack::vocabulary).orElse(Vocabulary.EMPTY);
        List<Choice> concepts = vocabulary.concepts().values().stream()
                .sorted(Comparator.comparing((Concept concept) -> concept.title()))
                .map(concept -> Choice.of(concept.key().value(), "%s (%s)".formatted(concept.title(), concept.key())))
                .toList();
        return of(condition, ConditionForm.ROOT, "", vocabulary, concepts);
    }

    private static ConditionView of(
            Written node, String at, String number, Vocabulary vocabulary, List<Choice> concepts) {
        if (node instanceof Entries entries) {
            for (String word : GROUPS) {
                if (entries.entries().get(word) instanceof Items items) {
                    return group(word, items, at, number, vocabulary, concepts);
                }
            }
            return single(entries, at, number, vocabulary, concepts);
        }
        return new ConditionView(at, number, null, List.of(), "", "", "", List.of(), null);
    }

    private static ConditionView group(
            String word, Items items, String at, String number, Vocabulary vocabulary, List<Choice> concepts) {
        List<ConditionView> parts = new ArrayList<>();
        for (int part = 0; part < items.items().size(); part++) {
            String own = (number.isEmpty() ? "" : number + ".") + (part + 1);
            parts.add(of(items.items().get(part), at + "." + part, own, vocabulary, concepts));
        }
        return new ConditionView(at, number, word, parts, "", "", "", List.of(), null);
    }

    private static ConditionView single(
            Entries condition, String at, String number, Vocabulary vocabulary, List<Choice> concepts) {
        String subject = condition.text("begrepp");
        String value = condition.text("varde");
        Optional<Concept> concept = vocabulary.concept(subject);
        boolean several = List.of("mellan", "nagon-av").contains(condition.text("ar"));
        return new ConditionView(
                at,
                number,
                null,
                List.of(),
                subject,
                condition.text("ar"),
                value,
                withOwn(concepts, subject),
                several ? null : concept.flatMap(known -> values(known, value)).orElse(null));
    }

    /** An expression that is no single concept stays as it is, unless another is chosen. */
    private static List<Choice> withOwn(List<Choice> concepts, String subject) {
        if (subject.isEmpty()
                || concepts.stream().anyMatch(choice -> choice.value().equals(subject))) {
            return concepts;
        }
        List<Choice> all = new ArrayList<>(List.of(Choice.of(subject, "Uttrycket " + subject)));
        all.addAll(concepts);
        return all;
    }

    private static Optional<List<Choice>> values(Concept concept, String value) {
        List<Choice> values = new ArrayList<>();
        if (concept.type().kind() == Kind.YES_NO) {
            values.addAll(List.of(Choice.of("ja", "ja"), Choice.of("nej", "nej")));
        }
        for (Map.Entry<String, String> option : concept.options().entrySet()) {
            values.add(Choice.of(option.getKey(), option.getValue()));
        }
        boolean isOther = !value.isEmpty()
                && values.stream().noneMatch(choice -> choice.value().equals(value));
        if (!values.isEmpty() && isOther) {
            values.add(Choice.of(value, value));
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    public boolean isGroup() {
        return word != null;
    }

    public boolean isAlways() {
        return word == null && operator.isEmpty();
    }

    /** Whether a group may stand in it: three levels at most. */
    public boolean mayNest() {
        return at.chars().filter(character -> character == '.').count() < 2;
    }
}
