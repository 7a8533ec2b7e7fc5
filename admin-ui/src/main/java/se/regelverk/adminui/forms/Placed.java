package se.regelverk.adminui.forms;

/** Something on a form's page that may come and go with other answers; its place stays. */
public interface Placed {
    String id();

    /** Whether it is shown with the answers so far. */
    boolean active();

    /** Whether that can change. */
    boolean conditional();

    /** Whether answers are kept though they are not asked for. */
    default boolean isKeptUnused() {
        return false;
    }

    /** What it is called where it is not shown itself. */
    default String title() {
        return "";
    }

    /** The name it is known by: its first field's, or the group's key. */
    default String known() {
        return "";
    }

    /** The id of the place that holds it when it is shown. */
    default String place() {
        return "plats-" + id();
    }
}
