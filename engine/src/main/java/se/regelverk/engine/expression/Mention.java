package se.regelverk.engine.expression;

/**
 * A word of an expression or a cell that names something, where it stands in the text.
 *
 * @param start its first character, counted from 0
 * @param end the character after its last
 */
public record Mention(Name name, int start, int end) {}
