package se.regelverk.engine.expression;

import java.util.Map;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Unit;

/**
 * What an expression gives.
 *
 * @param options a choice's keys and labels
 * @param literal whether it is a plain number, which takes the unit of what it meets
 */
public record ExpressionType(Kind kind, Unit unit, Map<String, String> options, boolean literal) {
    public static ExpressionType of(Kind kind) {
        return new ExpressionType(kind, Unit.NONE, Map.of(), false);
    }

    public static ExpressionType number(Unit unit) {
        return new ExpressionType(Kind.NUMBER, unit, Map.of(), false);
    }

    static ExpressionType literalNumber() {
        return new ExpressionType(Kind.NUMBER, Unit.NONE, Map.of(), true);
    }

    public static ExpressionType of(Concept concept) {
        return new ExpressionType(concept.type().kind(), concept.unit(), concept.options(), false);
    }

    /** Whether a value of the other type may stand where one of this type is expected. */
    public boolean accepts(ExpressionType other) {
        return kind == other.kind
                && (kind != Kind.NUMBER || other.literal || literal || sameUnit(other))
                && (kind != Kind.CHOICE || options.keySet().containsAll(other.options.keySet()));
    }

    private boolean sameUnit(ExpressionType other) {
        return unit == other.unit || (isCounting() && other.isCounting());
    }

    /** A number of things and a number without unit are one. */
    private boolean isCounting() {
        return unit == Unit.NONE || unit == Unit.COUNT;
    }

    /** As an author reads it: "datum", "tal i kr/mån". */
    public String readable() {
        return kind == Kind.NUMBER && unit != Unit.NONE ? "tal i " + unit.word() : kind.word();
    }
}
