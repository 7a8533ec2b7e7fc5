package se.regelverk.engine.rulepack.rulebase;

/** One inference: facts in, conclusions out. Used by one thread. */
public interface Inference extends AutoCloseable {
    /**
     * Draws every conclusion.
     *
     * @throws IllegalStateException when there is no end to them
     */
    void infer();

    /** Adds what the assessment itself has concluded, for the rules that wait for it. */
    void add(Derived conclusion);

    /** The values and sentences concluded so far. */
    Run.Conclusions conclusions();

    @Override
    void close();
}
