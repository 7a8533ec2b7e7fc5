package se.regelverk.adminui.web;

import org.jspecify.annotations.Nullable;

/**
 * One problem on a page, in Swedish, saying what to do.
 *
 * @param fieldId id of the control the error summary links to; null when the problem concerns the whole page
 * @param message finished sentence, such as "Ange slutdatum, till exempel 2026-12-31"
 */
public record PageError(@Nullable String fieldId, String message) {}
