package se.regelverk.engine.library;

import java.util.List;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;

/** The content an empty database should begin with has problems, so the application does not start. */
public final class SeedRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SeedRefused(String message) {
        super(message);
    }

    SeedRefused(Area area, List<AuthorProblem> problems) {
        this("The packaged content of %s has %d problem(s) and cannot be the first version:%n%s"
                .formatted(area, problems.size(), ContentUnusable.lines(problems)));
    }
}
