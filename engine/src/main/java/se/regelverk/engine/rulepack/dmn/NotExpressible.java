package se.regelverk.engine.rulepack.dmn;

/** Something of a model that a table of ours cannot say; the message is Swedish. Never leaves this package. */
final class NotExpressible extends Exception {
    private static final long serialVersionUID = 1L;

    NotExpressible(String problem) {
        super(problem);
    }
}
