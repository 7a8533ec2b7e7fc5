package se.regelverk.engine.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what an author probably meant by a misspelt name. */
public final class Suggestion {
    private Suggestion() {}

    /** A remedy sentence: "Menade du ”…”?" when a name is near, otherwise the given one. */
    public static String remedy(String written, Collection<String> known, String otherwise) {
        return nearest(written, known).map("Menade du ”%s”?"::formatted).orElse(otherwise);
    }

    static Optional<String> nearest(String written, Collection<String> known) {
        if (written.length() > 100) {
            return Optional.empty();
        }
        String sought = written.toLowerCase(Locale.ROOT);
        int mostWrong = Math.max(2, written.length() / 4);
        return known.stream()
                .filter(name -> Math.abs(name.length() - written.length()) <= mostWrong)
                .min(Comparator.comparingInt((String name) -> distance(sought, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> distance(sought, name.toLowerCase(Locale.ROOT)) <= mostWrong);
    }

    /** Edits between two words, a swap of neighbours being one (optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 ? j : j == 0 ? i : step(edits, a, b, i, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int step(int[][] edits, String a, String b, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(edits[i - 1][j], edits[i][j - 1]) + 1, edits[i - 1][j - 1] + same);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }
}
