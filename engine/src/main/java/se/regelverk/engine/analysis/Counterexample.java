package se.regelverk.engine.analysis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * A case that shows what a finding says.
 *
 * @param day a day on which it does
 * @param concepts concept → value, of the Java type that {@link se.regelverk.engine.vocabulary.Kind} names
 * @param computed what has a value only by way of what it is computed from
 */
public record Counterexample(LocalDate day, Map<ConceptKey, Object> concepts, List<Computed> computed) {
    public Counterexample {
        concepts = Collections.unmodifiableMap(new LinkedHashMap<>(concepts));
        computed = List.copyOf(computed);
    }

    /** An expression, or a parameter that is not decided, and the value it is thought to have. */
    public record Computed(String written, Object value) {}
}
