package se.regelverk.engine.change;

/** What a council member can say of a change. */
public enum Decision {
    GODKANN("Godkänn"),
    ATERREMISS("Skicka tillbaka till författaren"),
    AVSLA("Avslå"),
    ESKALERA("Eskalera");

    private final String label;

    Decision(String label) {
        this.label = label;
    }

    /** For people, in Swedish. */
    public String label() {
        return label;
    }

    /** Whoever is told no, or not yet, is told why. */
    public boolean needsComment() {
        return this != GODKANN;
    }

    /** The state this decision leads to by itself; approving and rejecting are votes. */
    ChangeState leadsTo(ChangeState before) {
        return switch (this) {
            case GODKANN, AVSLA -> before;
            case ATERREMISS -> ChangeState.ATERREMISS;
            case ESKALERA -> ChangeState.ESKALERAD;
        };
    }
}
