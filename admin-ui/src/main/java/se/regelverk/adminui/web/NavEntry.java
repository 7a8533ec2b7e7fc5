package se.regelverk.adminui.web;

/**
 * A link in a menu.
 *
 * @param label finished text, with any counter in it
 * @param href address within the application
 * @param current whether this is the part of the application one is in
 */
public record NavEntry(String label, String href, boolean current) {}
