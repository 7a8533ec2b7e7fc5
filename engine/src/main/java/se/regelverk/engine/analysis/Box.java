package se.regelverk.engine.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.regelverk.engine.rulepack.ValueSet;

/**
 * The cases that a row takes.
 *
 * @param sets dimension's number → the positions let through; the others are free
 */
record Box(Map<Integer, ValueSet> sets) {
    Box {
        sets = Collections.unmodifiableMap(new LinkedHashMap<>(sets));
    }

    boolean isEmpty() {
        return sets.values().stream().anyMatch(ValueSet::isEmpty);
    }
}
