package se.regelverk.engine.change;

/** What came of taking a submitted change back. */
public sealed interface Withdrawal {
    /** It is a draft again. */
    record Withdrawn(Change change) implements Withdrawal {}

    /** Only whoever has written in a change may take it back. */
    record OthersRefused(Change change) implements Withdrawal {}

    /** It is not with the council: not submitted, taken back already, or decided. */
    record NotUnderReview(Change change) implements Withdrawal {}
}
