package se.regelverk.engine.casework;

/** How far a case has come. */
public enum CaseStatus {
    UTREDS("Utreds"),
    BESLUTAT("Beslutat");

    private final String title;

    CaseStatus(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
