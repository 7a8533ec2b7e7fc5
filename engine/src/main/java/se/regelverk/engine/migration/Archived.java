package se.regelverk.engine.migration;

/**
 * Text that has no field in the new form and is kept beside it.
 *
 * @param name the field's HTML name in the form it was written in
 * @param label the question as it was asked, with the item of a list
 * @param text as it was typed
 * @param readable the same as people read it: a choice by its label
 * @param why it could not go along, a Swedish sentence
 */
public record Archived(String name, String label, String text, String readable, String why) {}
