package se.regelverk.adminui.rules.table;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import se.regelverk.engine.rulepack.DecisionTable.Row;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Sentence;

/** What the ids of a new table's rows begin with, such as {@code PK} for "Personliga kostnader". */
final class RowStem {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 3;

    private RowStem() {}

    /** The initials of a title, with a letter more when other rows or rules of the pack begin so. */
    static String of(String title, RulePack pack) {
        Set<String> taken = new HashSet<>();
        ids(pack).filter(id -> id.contains("-")).forEach(id -> taken.add(id.substring(0, id.indexOf('-'))));
        String stem = initials(title);
        for (char more = 'A'; taken.contains(stem) && more <= 'Z'; more++) {
            stem = initials(title) + more;
        }
        return stem;
    }

    /** The ids of all rows and rules of a pack. */
    static Stream<String> ids(RulePack pack) {
        return Stream.concat(
                pack.tables().stream().flatMap(table -> table.rows().stream().map(Row::id)),
                pack.sentences().stream().map(Sentence::id));
    }

    private static String initials(String title) {
        var initials = new StringBuilder();
        String words = title.toUpperCase(Locale.ROOT).replaceAll("[^A-ZÅÄÖ ]", "");
        Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).forEach(word -> initials.append(word.charAt(0)));
        String letters = initials.length() < SHORTEST ? words.replace(" ", "") : initials.toString();
        return letters.length() < SHORTEST ? "RAD" : letters.substring(0, Math.min(LONGEST, letters.length()));
    }
}
