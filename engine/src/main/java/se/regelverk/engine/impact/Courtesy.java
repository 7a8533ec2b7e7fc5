package se.regelverk.engine.impact;

/** Lets those who wait for an answer go first. */
public interface Courtesy {
    /** Knows of nobody who waits. */
    Courtesy NONE = () -> {};

    /** Called between cases; comes back when it is polite to go on. */
    void giveWay();
}
