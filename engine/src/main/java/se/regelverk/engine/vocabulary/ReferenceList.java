package se.regelverk.engine.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Period;

/**
 * Options that several concepts share and that come and go: {@code rule-packs/<area>/listor/*.yaml}. An option is never taken out; after
 * its last day it can be read but not chosen.
 *
 * @param options key → option, in the order they are shown
 */
public record ReferenceList(String key, Map<String, Option> options, Location location) {
    public ReferenceList {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** An option and the days on which it can be chosen. */
    public record Option(String label, Period period) {}

    Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        options.forEach((name, option) -> labels.put(name, option.label()));
        return labels;
    }

    /** The days of those that cannot always be chosen. */
    Map<String, Period> periods() {
        var periods = new LinkedHashMap<String, Period>();
        options.forEach((name, option) -> periods.put(name, option.period()));
        periods.values().removeIf(Period.ALWAYS::equals);
        return periods;
    }
}
