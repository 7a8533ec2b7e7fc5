package se.regelverk.engine.form;

import java.time.LocalDate;
import java.util.Optional;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptType;
import se.regelverk.engine.vocabulary.Kind;
import tools.jackson.databind.JsonNode;

/**
 * An answer that another system gave.
 *
 * @param text as it would stand in the field, had somebody typed it
 * @param readable with its unit, or its option's label
 */
public record ForeignAnswer(String text, String readable) {
    /** Empty unless the value is one a person could have answered and that reads the same when it stands in the field: never a guess. */
    public static Optional<ForeignAnswer> of(Concept concept, JsonNode value, LocalDate day) {
        Evaluated given = AnswerValue.read(concept, value, Gap.WHOLE_CASE);
        if (concept.type() == ConceptType.FILE || !(given instanceof Evaluated.Known)) {
            return Optional.empty();
        }
        String text = TypedText.shown(concept, value);
        Optional<Evaluated> typed = TypedText.answer(concept, text)
                .map(answer -> AnswerValue.read(concept, answer, Gap.WHOLE_CASE))
                .filter(given::equals);
        boolean usable = typed.isPresent() && Rereading.accepts(concept, text) && isOffered(concept, value, day);
        return usable ? Optional.of(new ForeignAnswer(text, AnswerText.readable(concept, value))) : Optional.empty();
    }

    private static boolean isOffered(Concept concept, JsonNode value, LocalDate day) {
        return concept.type().kind() != Kind.CHOICE || concept.isOffered(value.asString(""), day);
    }
}
