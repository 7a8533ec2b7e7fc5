package se.regelverk.engine.content;

/**
 * An author's mistake: where, what is wrong and what to do, in Swedish.
 *
 * @param location file and line
 * @param problem what is wrong, one sentence
 * @param remedy what the author does about it, one sentence
 */
public record AuthorProblem(Location location, String problem, String remedy) {
    @Override
    public String toString() {
        return "%s: %s %s".formatted(location, problem, remedy);
    }
}
