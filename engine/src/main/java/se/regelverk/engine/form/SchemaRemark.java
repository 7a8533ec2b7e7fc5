package se.regelverk.engine.form;

/**
 * What of a schema could not be put on a page, or not quite as it stands. The schema itself is held to in any case.
 *
 * @param pointer JSON pointer to the place in the schema
 * @param text which part and what becomes of it, in Swedish
 */
public record SchemaRemark(String pointer, String text) {}
