package se.regelverk.engine.rulepack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who may decide what a row or sentence concludes. The order is from most to least automatic. */
public enum AutomationLevel {
    /** Arithmetic and deadlines: may run without a human; the result is a basis, not a decision. */
    AUTO,
    /** A proposal: the case worker decides. */
    FORSLAG,
    /** Draws attention; never pre-selects an outcome. */
    FLAGGA,
    /** Halts the automatic flow and hands over. */
    STOPP;

    /**
     * The levels a sentence may have, the usual one first. The engine holds it: a flag never pre-selects and a ground is never automatic.
     *
     * @param effect the word that begins what it concludes, see {@link Effect#word()}
     */
    public static List<AutomationLevel> allowedFor(String effect) {
        return switch (effect) {
            case "talar" -> List.of(FORSLAG);
            case "stopp" -> List.of(STOPP);
            case "varna", "fraga" -> List.of(FLAGGA, AUTO, FORSLAG);
            default -> List.of(AUTO, FORSLAG);
        };
    }

    static Optional<AutomationLevel> ofWord(String word) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}
