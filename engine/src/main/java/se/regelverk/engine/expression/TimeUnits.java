package se.regelverk.engine.expression;

import java.util.Optional;
import se.regelverk.engine.vocabulary.Unit;

/** The units of time that make a number before them a time: "14 dagar". */
final class TimeUnits {
    private TimeUnits() {}

    /** The unit a word stands for, empty when it is none. */
    static Optional<Unit> of(Token token) {
        return token.type() == Token.Type.WORD
                ? Unit.ofWord(plural(token.text())).filter(Unit::isTime)
                : Optional.empty();
    }

    /** "1 dag", "1 vecka" and "1 månad" read as the units they are. */
    private static String plural(String word) {
        return switch (word) {
            case "dag" -> "dagar";
            case "vecka" -> "veckor";
            case "månad" -> "månader";
            default -> word;
        };
    }
}
