package se.regelverk.engine.expression;

/** Leaves the parser at the first thing it cannot read; never leaves the package. */
final class NotUnderstood extends Exception {
    private static final long serialVersionUID = 1L;

    final String problem;
    final String remedy;

    /** Of the character it concerns, the first is 1; 0 when it is where reading stopped. */
    final int position;

    NotUnderstood(String problem, String remedy) {
        this(problem, remedy, 0);
    }

    NotUnderstood(String problem, String remedy, int position) {
        super(problem, null, false, false);
        this.position = position;
        this.problem = problem;
        this.remedy = remedy;
    }
}
