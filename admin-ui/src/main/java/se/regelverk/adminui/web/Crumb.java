package se.regelverk.adminui.web;

import org.jspecify.annotations.Nullable;

/**
 * A step of the breadcrumb trail.
 *
 * @param label name of the page
 * @param href its address; null for the page one is on
 */
public record Crumb(String label, @Nullable String href) {}
