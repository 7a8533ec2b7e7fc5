package se.regelverk.engine.rulepack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The reasons a case worker chooses among when a decision is another than the proposed. They make it possible to count why; the reason in
 * the case worker's own words is always asked for beside them.
 *
 * @param titles key → as it is read, in the order it is offered: what all areas share first; empty when the content has none, and then
 *     only the words are asked for
 */
public record DeviationReasons(Map<String, String> titles) {
    public static final DeviationReasons NONE = new DeviationReasons(Map.of());

    public DeviationReasons {
        titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
    }

    public boolean isEmpty() {
        return titles.isEmpty();
    }

    /** As it is read; empty when the content has no such reason. */
    public Optional<String> title(String key) {
        return Optional.ofNullable(titles.get(key));
    }
}
