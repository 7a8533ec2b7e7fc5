package se.regelverk.engine.rulepack.export;

import java.util.Collection;
import java.util.Optional;
import se.regelverk.engine.expression.Evaluated.Known;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.rulepack.BuiltIn;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.Writer;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Vocabulary;

/** What of a pack holds on one day, as the export asks for it. */
record PackOnDay(ContentInForce content) {
    Vocabulary vocabulary() {
        return content.pack().vocabulary();
    }

    Collection<Writer> writers() {
        return content.writers().values();
    }

    /** Whether something gives the concept a value this day. */
    boolean isWritten(ConceptKey key) {
        return content.writers().containsKey(key);
    }

    /** A parameter's value, also one the city only works with meanwhile. */
    Optional<Object> value(ParameterKey key) {
        return content.parameter(key) instanceof Known known ? Optional.of(known.value()) : Optional.empty();
    }

    boolean isWorkingValue(ParameterKey key) {
        var parameter = content.pack().parameters().get(key);
        return parameter != null && parameter.isWorkingValue();
    }

    /** Whether tables or calculations give the concept its value. */
    boolean isComputed(ConceptKey key) {
        return BuiltIn.VOCABULARY.concept(key).isEmpty()
                && vocabulary().concept(key).map(one -> one.computed()).orElse(false);
    }

    /** The FEEL type of a concept. */
    String type(ConceptKey key) {
        return vocabulary()
                .concept(key)
                .map(concept -> FeelText.type(ExpressionType.of(concept)))
                .orElse("Any");
    }
}
