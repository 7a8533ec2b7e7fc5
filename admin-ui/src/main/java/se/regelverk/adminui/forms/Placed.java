package se.regelverk.adminui.forms;

/** Something on a form's page that may come and go with other answers; its place stays. */
public interface Placed {
    String id();

    /** Whether it is shown with the answers so far. */
    boolean active();

    /** Whether that can change. */
    boolean conditional();

    /** The id of the place that holds it when it is shown. */
    default String place() {
        return "plats-" + id();
    }
}
