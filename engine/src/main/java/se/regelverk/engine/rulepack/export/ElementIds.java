package se.regelverk.engine.rulepack.export;

import java.util.HashSet;
import java.util.Set;

/** Element ids: ASCII, and each used once, whatever the texts they come from. */
final class ElementIds {
    private final Set<String> taken = new HashSet<>();

    /** An id that reads as the text: {@code PK-04} → {@code rad_PK_04}. */
    String of(String prefix, String text) {
        String id = prefix + FeelNames.ascii(text);
        int number = 2;
        String free = id;
        while (!taken.add(free)) {
            free = id + "_" + number++;
        }
        return free;
    }
}
