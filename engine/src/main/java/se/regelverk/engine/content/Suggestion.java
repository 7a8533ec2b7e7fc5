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
                .map(name -> new Candidate(name, distanceOfMiddles(sought, name.toLowerCase(Locale.ROOT), mostWrong)))
                .filter(candidate -> candidate.distance() <= mostWrong)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    private record Candidate(String name, int distance) {}

    /** What two words begin and end with alike adds nothing, and names often differ in one place only. */
    private static int distanceOfMiddles(String a, String b, int most) {
        int shorter = Math.min(a.length(), b.length());
        int begin = 0;
        while (begin < shorter && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return distance(a.substring(begin, a.length() - end), b.substring(begin, b.length() - end), most);
    }

    /** Edits between two words, a swap of neighbours being one (optimal string alignment); any larger number when more than the most. */
    private static int distance(String a, String b, int most) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            int leastOfRow = Integer.MAX_VALUE;
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 ? j : j == 0 ? i : step(edits, a, b, i, j);
                leastOfRow = Math.min(leastOfRow, edits[i][j]);
            }
            if (leastOfRow > most) {
                return leastOfRow;
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
