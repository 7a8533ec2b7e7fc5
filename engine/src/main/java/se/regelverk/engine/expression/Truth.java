package se.regelverk.engine.expression;

/** The four answers a condition can have, with the words people read. */
public enum Truth {
    MET("uppfyllt"),
    NOT_MET("inte uppfyllt"),
    UNDECIDED("går inte att avgöra"),
    NOT_APPLICABLE("inte tillämpligt");

    private final String word;

    Truth(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static Truth of(boolean met) {
        return met ? MET : NOT_MET;
    }
}
