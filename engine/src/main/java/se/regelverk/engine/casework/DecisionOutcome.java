package se.regelverk.engine.casework;

/** What a case worker can decide. What the engine can propose is another type. */
public enum DecisionOutcome {
    BIFALL("Bifall", false),
    DELAVSLAG("Delavslag", true),
    AVSLAG("Avslag", true),
    AVVISNING("Avvisning", true);

    private final String title;
    private final boolean negative;

    DecisionOutcome(String title, boolean negative) {
        this.title = title;
        this.negative = negative;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** Whether it goes against the person, so that the basis must have been communicated first (FL 25 §). */
    public boolean isNegative() {
        return negative;
    }
}
