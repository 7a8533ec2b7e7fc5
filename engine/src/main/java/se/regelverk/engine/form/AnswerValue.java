package se.regelverk.engine.form;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Values;
import tools.jackson.databind.JsonNode;

/** An answer as the value that conditions and rules read. One place, so that a form and the rules never read an answer differently. */
public final class AnswerValue {
    /** The answer "vet inte", where the concept allows it. */
    public static final String NOT_KNOWN = "vetInte";

    private AnswerValue() {}

    /**
     * What an answer says.
     *
     * @param answer null when the question was not answered
     * @param item the list's item it was given in, or {@link Gap#WHOLE_CASE}
     */
    public static Evaluated read(Concept concept, @Nullable JsonNode answer, int item) {
        if (isNotKnown(concept, answer)) {
            return Evaluated.missing(Gap.Cause.NOT_KNOWN, concept.key().value(), item);
        }
        Optional<Object> value = answer == null ? Optional.empty() : typed(concept, answer);
        if (value.isPresent()) {
            return Evaluated.known(value.get());
        }
        return answer == null && concept.ifOmitted().isPresent()
                ? Evaluated.known(concept.ifOmitted().get().value())
                : Evaluated.missing(Gap.Cause.NOT_ANSWERED, concept.key().value(), item);
    }

    /** Whether the answer is "vet inte" to a question that may be answered so. */
    public static boolean isNotKnown(Concept concept, @Nullable JsonNode answer) {
        return answer != null
                && concept.mayBeUnknown()
                && answer.isString()
                && answer.stringValue().equals(NOT_KNOWN);
    }

    /** The value in the concept's Java type (see {@link Kind}), or empty when the answer is of another type. */
    private static Optional<Object> typed(Concept concept, JsonNode answer) {
        Kind kind = concept.type().kind();
        if (kind == Kind.NUMBER) {
            return answer.isNumber() ? number(answer) : Optional.empty();
        }
        if (kind == Kind.YES_NO) {
            return answer.isBoolean() ? Optional.of(answer.booleanValue()) : Optional.empty();
        }
        return answer.isString() ? text(concept, answer.stringValue()) : Optional.empty();
    }

    private static Optional<Object> number(JsonNode answer) {
        return answer.decimalValueOpt().map(AnswerValue::plain);
    }

    /** Without trailing zeros: 1234.50 and 1234.5 are one answer, and must give the same explanation when they are read again. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static Optional<Object> text(Concept concept, String answer) {
        Kind kind = concept.type().kind();
        // An option that was retired after the answer was given is still an answer; validation is what refuses new
        // ones.
        return kind == Kind.TEXT || kind == Kind.CHOICE ? Optional.of(answer) : Values.parse(kind, answer, Map.of());
    }
}
