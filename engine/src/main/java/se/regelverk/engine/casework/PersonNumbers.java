package se.regelverk.engine.casework;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ways one person number is written, so that a case is found whichever was used. */
final class PersonNumbers {
    private static final int WITHOUT_CENTURY = 10;
    private static final int WITH_CENTURY = 12;
    private static final int LAST_FOUR = 4;

    private PersonNumbers() {}

    /** With and without century, as it may be stored; what was typed, too. */
    static List<String> writings(String typed) {
        Set<String> writings = new LinkedHashSet<>(List.of(typed));
        String digits = typed.replaceAll("[^0-9]", "");
        if (digits.length() == WITH_CENTURY) {
            writings.add(hyphened(digits));
            writings.add(hyphened(digits.substring(2)));
            writings.add(hyphened(digits.substring(2)).replace('-', '+'));
        } else if (digits.length() == WITHOUT_CENTURY) {
            writings.add(hyphened(digits));
            writings.add(hyphened("19" + digits));
            writings.add(hyphened("20" + digits));
            writings.add(hyphened("18" + digits));
        }
        return List.copyOf(writings);
    }

    private static String hyphened(String digits) {
        int end = digits.length() - LAST_FOUR;
        return digits.substring(0, end) + "-" + digits.substring(end);
    }
}
