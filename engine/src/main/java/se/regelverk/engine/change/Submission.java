package se.regelverk.engine.change;

/** What came of submitting a change. */
public sealed interface Submission {
    record Submitted(Change change) implements Submission {}

    record NotClean(Change change, CheckReport report) implements Submission {}

    /** It was submitted or decided already. */
    record Closed(Change change) implements Submission {}
}
