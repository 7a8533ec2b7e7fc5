package se.regelverk.engine.rulepack.rulebase;

import java.util.List;
import se.regelverk.engine.rulepack.Sentence;

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

    /** The values concluded so far, in no particular order. */
    List<Derived> values();

    /** Where sentences hold by what is concluded so far, in no particular order; those of other sentences may be among them. */
    List<Firing> firings(List<Sentence> asked);

    @Override
    void close();
}
