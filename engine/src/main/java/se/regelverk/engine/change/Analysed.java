package se.regelverk.engine.change;

/** Knows whether the effect of a change has been told. Given by the application: analyses are made above this module. */
@FunctionalInterface
public interface Analysed {
    /** Whether an analysis of exactly what the change is now is finished. */
    boolean isTold(Change change);
}
