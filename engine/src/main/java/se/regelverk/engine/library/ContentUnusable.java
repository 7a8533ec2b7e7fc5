package se.regelverk.engine.library;

import java.util.List;
import se.regelverk.engine.content.AuthorProblem;

/** A stored version cannot be used by this program: its files are not those approved, or it does not understand them. */
public final class ContentUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Enough to find the fault; the rest usually follows from it. */
    private static final int MOST_QUOTED = 20;

    ContentUnusable(String message) {
        super(message);
    }

    ContentUnusable(String what, List<AuthorProblem> problems) {
        this("%s has %d problem(s):%n%s".formatted(what, problems.size(), lines(problems)));
    }

    static String lines(List<AuthorProblem> problems) {
        return String.join(
                System.lineSeparator(),
                problems.stream()
                        .limit(MOST_QUOTED)
                        .map(problem -> "  " + problem)
                        .toList());
    }
}
