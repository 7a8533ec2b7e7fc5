package se.regelverk.engine.sheet;

/** Ends the reading of a file that is refused. Never leaves this package. */
final class NotTaken extends Exception {
    private static final long serialVersionUID = 1L;

    final transient SheetResult.Refused refusal;

    NotTaken(String problem) {
        super(problem);
        this.refusal = new SheetResult.Refused(problem);
    }
}
