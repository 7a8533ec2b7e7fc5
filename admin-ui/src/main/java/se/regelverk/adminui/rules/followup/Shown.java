package se.regelverk.adminui.rules.followup;

import se.regelverk.engine.replay.SmallCells;

/** Counts as they may be told: none from which a single person could be known. */
final class Shown {
    private static final String TOO_FEW = "För få för att visas";

    private Shown() {}

    /** A part of a whole; also hidden when so few are not part of it that they could be told. */
    static String of(long part, long whole) {
        if (part == 0) {
            return "Aldrig";
        }
        return SmallCells.of(part, whole - part)[0] ? TOO_FEW : "%d av %d".formatted(part, whole);
    }

    /** A number by itself. */
    static String of(long count) {
        return SmallCells.isSmall(count) ? "Färre än " + SmallCells.LEAST : Long.toString(count);
    }
}
