package se.regelverk.engine.impact;

/** What came of asking for an analysis. */
public sealed interface Starting {
    /** It is being counted. */
    record Started(ImpactRun run) implements Starting {}

    /** One of the same change is being counted already: wait for it or cancel it. */
    record AlreadyRunning(ImpactRun run) implements Starting {}

    /**
     * It cannot be done.
     *
     * @param message why and what to do, in Swedish
     */
    record Refused(String message) implements Starting {}
}
