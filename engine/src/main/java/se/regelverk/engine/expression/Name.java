package se.regelverk.engine.expression;

import se.regelverk.engine.vocabulary.ConceptKey;

/** What a word in an expression stands for. */
public sealed interface Name {
    /**
     * A concept.
     *
     * @param ofEveryItem whether it is the value in every item of a list, which only a list function takes
     */
    record OfConcept(ConceptKey key, ExpressionType type, boolean ofEveryItem) implements Name {}

    record OfParameter(ParameterKey key, ExpressionType type) implements Name {}

    record OfList(String key) implements Name {}
}
