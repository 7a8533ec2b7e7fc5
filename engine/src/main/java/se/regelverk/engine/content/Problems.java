package se.regelverk.engine.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers every problem found while content is read, so that all are reported at once. */
public final class Problems {
    /** A file that is wrong all through must not become a report nobody can read. */
    private static final int MOST_REPORTED = 500;

    /** A message quotes what was written, which may be a whole file pasted into a cell. */
    private static final int MOST_CHARACTERS = 1_000;

    /** What is wrong is said after what is quoted. */
    private static final int LAST_CHARACTERS = 300;

    private final List<AuthorProblem> found = new ArrayList<>();

    public void add(Location location, String problem, String remedy) {
        if (found.size() < MOST_REPORTED) {
            found.add(new AuthorProblem(location, shortened(problem), shortened(remedy)));
        }
    }

    /** Whether more problems would be left out; then working out the next one is wasted. */
    public boolean isFull() {
        return found.size() >= MOST_REPORTED;
    }

    private static String shortened(String sentence) {
        return sentence.length() <= MOST_CHARACTERS
                ? sentence
                : sentence.substring(0, MOST_CHARACTERS - LAST_CHARACTERS)
                        + " … "
                        + sentence.substring(sentence.length() - LAST_CHARACTERS);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public int size() {
        return found.size();
    }

    /** All problems in the order of file and line. */
    public List<AuthorProblem> inOrder() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing((AuthorProblem p) -> p.location().file())
                        .thenComparing(p -> p.location().line()))
                .toList();
    }
}
