package se.regelverk.adminui.web;

import org.jspecify.annotations.Nullable;

/**
 * A task in a task list.
 *
 * @param id unique on the page; links title, hint and status
 * @param title what is to be done
 * @param href where it is done; null while it cannot be started
 * @param hint one line of help; null when none
 * @param status in words, such as "Klar"
 * @param statusColour colour name of the tag fragment, or null for plain text (what is done needs no colour)
 */
public record TaskItem(
        String id,
        String title,
        @Nullable String href,
        @Nullable String hint,
        String status,
        @Nullable String statusColour) {}
