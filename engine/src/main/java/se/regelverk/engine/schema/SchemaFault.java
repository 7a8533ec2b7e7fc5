package se.regelverk.engine.schema;

/**
 * Why a schema cannot be used, in Swedish.
 *
 * @param pointer JSON pointer to the place in the schema; empty for the schema as a whole
 * @param problem what is wrong, one sentence
 * @param remedy what to do, one sentence
 */
public record SchemaFault(String pointer, String problem, String remedy) {}
