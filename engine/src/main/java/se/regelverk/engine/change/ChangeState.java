package se.regelverk.engine.change;

/** How far a change has come. */
public enum ChangeState {
    UTKAST("Utkast"),
    INSKICKAD("Inskickad för granskning"),
    ATERREMISS("Återförvisad till författaren"),
    TILLBAKADRAGEN("Tillbakadragen av författaren"),
    ESKALERAD("Eskalerad"),
    GODKAND("Godkänd"),
    AVSLAGEN("Avslagen");

    private final String label;

    ChangeState(String label) {
        this.label = label;
    }

    /** For people, in Swedish. */
    public String label() {
        return label;
    }

    /** Whether its text may be changed. */
    public boolean open() {
        return this == UTKAST || this == ATERREMISS || this == TILLBAKADRAGEN;
    }

    /** Whether the council may have its say. */
    public boolean underReview() {
        return this == INSKICKAD || this == ESKALERAD;
    }
}
