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

    static Optional<AutomationLevel> ofWord(String word) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}
