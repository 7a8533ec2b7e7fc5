package se.regelverk.engine.change.edit;

/** What kind of change something is, from what needs the least care to what needs the most. */
public enum ChangeClass {
    SPRAK("Språk"),
    HJALPTEXT("Hjälptext"),
    FRAGA("Fråga"),
    REGEL("Regel"),
    BELOPP("Belopp");

    private final String title;

    ChangeClass(String title) {
        this.title = title;
    }

    /** As people read it. */
    public String title() {
        return title;
    }
}
