package se.regelverk.engine.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.expression.Condition;

/** Reads questions that are answered together: {@code { falt: period, titel: …, fragor: [ vard.fran, vard.till ] }}. */
final class FieldsetReader {
    static final String KEY = "falt";

    private static final String TITLE = "titel";
    private static final String NONE = "Inget av detta";

    private FieldsetReader() {}

    /**
     * What the questions of a fieldset share.
     *
     * @param requirement of those that say none of their own
     */
    record Shared(String title, Requirement requirement, Optional<Condition> visibleIf) {}

    /**
     * Reads a fieldset.
     *
     * @param shared read of its fields
     * @param question reads one of its questions, empty when there is something wrong with it
     */
    static Optional<Fieldset> read(
            Fields fields, Shared shared, Function<Yaml, Optional<Question>> question, Problems problems) {
        String word = fields.text(KEY);
        Optional<FieldsetKind> kind = FieldsetKind.ofWord(word);
        if (kind.isEmpty() && !word.isEmpty()) {
            problems.add(
                    fields.locationOf(KEY),
                    "Fältet ”%s” finns inte.".formatted(word),
                    Suggestion.remedy(
                            word,
                            FieldsetKind.words(),
                            "Välj bland: %s.".formatted(String.join(", ", FieldsetKind.words()))));
        }
        String help = fields.optionalText("hjalp").orElse("");
        String none = fields.optionalText("inget").orElse(NONE);
        List<Yaml> nodes = fields.items("fragor");
        List<Question> questions =
                nodes.stream().flatMap(node -> question.apply(node).stream()).toList();
        fields.refuseUnknown();
        if (kind.isPresent() && questions.size() == nodes.size() && !holds(kind.get(), questions)) {
            problems.add(
                    fields.locationOf("fragor"),
                    "”%s” kan inte bestå av de frågorna.".formatted(word),
                    "Skriv %s.".formatted(kind.get().parts()));
        }
        return kind.filter(found -> !questions.isEmpty())
                .map(found -> new Fieldset(
                        found, shared.title(), help, none, questions, shared.visibleIf(), fields.location()));
    }

    private static boolean holds(FieldsetKind kind, List<Question> questions) {
        return kind.holds(questions.stream().map(Question::concept).toList());
    }

    static String title(Fields fields) {
        return fields.text(TITLE);
    }
}
