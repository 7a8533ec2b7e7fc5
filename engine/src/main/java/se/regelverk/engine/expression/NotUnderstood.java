package se.regelverk.engine.expression;

/** Leaves the parser at the first thing it cannot read; never leaves the package. */
final class NotUnderstood extends Exception {
    private static final long serialVersionUID = 1L;

    final String problem;
    final String remedy;

    NotUnderstood(String problem, String remedy) {
        super(problem, null, false, false);
        this.problem = problem;
        this.remedy = remedy;
    }
}
