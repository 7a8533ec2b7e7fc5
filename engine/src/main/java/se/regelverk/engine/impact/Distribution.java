package se.regelverk.engine.impact;

/** How a run is spread over those who count it. */
public interface Distribution {
    /**
     * Sees to it that a run is being counted. Called when it is started and then again and again until it is over, on every node: a run
     * that is being counted is left alone, and one whose node has died is taken up where it was.
     */
    void ensure(ImpactRun run);

    /** Makes one of an application's own, of what counts. */
    interface Maker {
        /**
         * Makes it.
         *
         * @param counting counts the parts, on whatever node
         * @param finishing ends a run when nothing remains, or when it cannot be counted
         */
        Distribution of(Counting counting, Finishing finishing);
    }
}
