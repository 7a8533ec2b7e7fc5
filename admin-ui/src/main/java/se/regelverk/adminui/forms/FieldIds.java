package se.regelverk.adminui.forms;

/** Ids of controls, from the names their text is sent under. */
public final class FieldIds {
    private FieldIds() {}

    /** {@code barn[0].fodelsedatum} → {@code f-barn-0-fodelsedatum}: no sign that an address or a style sheet reads otherwise. */
    public static String of(String name) {
        return "f-" + name.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
