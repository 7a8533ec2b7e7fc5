package se.regelverk.adminui.forms;

import org.jspecify.annotations.Nullable;

/**
 * A text, or a value that is calculated of the answers so far.
 *
 * @param title empty when none
 * @param calculated null for a text alone
 */
public record NoteView(
        String id, String title, String text, @Nullable CalculatedValue calculated, boolean active, boolean conditional)
        implements Placed {}
