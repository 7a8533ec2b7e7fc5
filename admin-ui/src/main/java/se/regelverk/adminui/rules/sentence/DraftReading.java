package se.regelverk.adminui.rules.sentence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.engine.change.edit.SentenceEdit;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.vocabulary.Concept;

/** Reads a sentence out while it is not finished: what is missing reads as "…". */
final class DraftReading {
    private static final String MISSING = "…";
    private static final Map<String, String> GROUPS = Map.of(
            "alla", "allt detta gäller: ", "nagon", "något av detta gäller: ", "ingen", "inget av detta gäller: ");

    private final WordChoices words;

    DraftReading(WordChoices words) {
        this.words = words;
    }

    String of(SentenceEdit edit) {
        String when =
                edit.condition() instanceof Written.Text text && text.text().equals("alltid")
                        ? "Alltid gäller: "
                        : "När " + of(edit.condition()) + " så ";
        String each = edit.list().isEmpty() ? "" : "För varje post i " + listTitle(edit.list()) + ": ";
        return each + when + effect(edit.effect()) + " Därför att " + or(edit.legalBasis())
                + (edit.reason().isEmpty() ? "" : ": " + edit.reason()) + ".";
    }

    private String listTitle(String list) {
        return words.names().vocabulary().list(list).map(group -> group.title()).orElse(list);
    }

    /** A condition as it stands after "när". */
    String of(Written node) {
        if (!(node instanceof Entries entries)) {
            return or(node.plain());
        }
        for (String word : ConditionForm.GROUPS) {
            if (entries.entries().get(word) instanceof Items items) {
                String parts = items.items().stream().map(this::of).collect(Collectors.joining("; "));
                return GROUPS.getOrDefault(word, "") + "(" + or(parts) + ")";
            }
        }
        return single(entries);
    }

    private String single(Entries condition) {
        String subject = condition.text("begrepp");
        Optional<Concept> concept = words.concept(subject);
        String operator = condition.text("ar");
        String start = or(concept.map(Concept::title).orElse(subject)) + " "
                + Operators.label(operator, subject, words).replace(" (båda inräknade)", "");
        if (operator.equals("saknas") || operator.equals("angiven")) {
            return start;
        }
        List<String> values = condition.entries().get("varde") instanceof Items items
                ? items.items().stream().map(Written::plain).toList()
                : List.of(condition.text("varde"));
        return start + " "
                + values.stream().map(value -> value(value, concept)).collect(Collectors.joining(joiner(operator)));
    }

    private static String joiner(String operator) {
        return operator.equals("mellan") ? " och " : " eller ";
    }

    private String value(String written, Optional<Concept> subject) {
        String label = subject.map(concept -> concept.options().get(written)).orElse(null);
        return or(
                label != null
                        ? label
                        : words.concept(written).map(Concept::title).orElse(written));
    }

    private String effect(Entries effect) {
        String kind = EffectSlots.kindsInWords().keySet().stream()
                .filter(effect.entries()::containsKey)
                .findFirst()
                .orElse("");
        String title = effect.text("titel").isEmpty() ? "" : ": " + effect.text("titel");
        return or(EffectSlots.kindsInWords().getOrDefault(kind, "")) + title + ". ”" + or(effect.text("text")) + "”.";
    }

    private static String or(String text) {
        return text.isBlank() ? MISSING : text;
    }
}
