package se.regelverk.adminui.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout shows around a page.
 *
 * @param userName who is logged in; null when nobody is
 * @param nav the menu for that person's roles
 * @param version of the application
 * @param unread how much there is to read that concerns the person
 * @param sessionSeconds how long somebody is logged in without doing anything
 */
record Shell(@Nullable String userName, List<NavEntry> nav, String version, long sessionSeconds, long unread) {
    /** The same in minutes. */
    public long sessionMinutes() {
        return sessionSeconds / 60;
    }
}
