package se.regelverk.adminui.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout shows around a page.
 *
 * @param userName who is logged in; null when nobody is
 * @param nav the menu for that person's roles
 * @param version of the application
 */
record Shell(@Nullable String userName, List<NavEntry> nav, String version) {}
