package se.regelverk.engine.rulepack;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.regelverk.engine.content.Location;

/**
 * Who may decide what in an area, by the city's delegation (KL 6 kap. 37–40 §§, SoL 30 kap.).
 *
 * @param titles key → what a decider is called
 * @param entries empty in content that is older than the delegation
 */
public record Delegation(Map<String, String> titles, List<Entry> entries) {
    /** Everybody who works with cases of the area. */
    public static final String CASE_WORKER = "handlaggare";

    /** KL 6 kap. 37 §: no person. */
    public static final String AUTOMATIC = "automatiserad";

    /** Deciders that every area has, with what they are called. */
    public static final Map<String, String> COMMON = common();

    /** What a person can decide in a case, with how it reads. */
    public static final Map<String, String> OUTCOMES = outcomes();

    public static final Delegation NONE = new Delegation(COMMON, List.of());

    public Delegation {
        titles = Map.copyOf(titles);
        entries = List.copyOf(entries);
    }

    /**
     * Some outcomes and who may decide them.
     *
     * @param outcomes keys of {@link #OUTCOMES}
     * @param deciders keys of {@link Delegation#titles}; any of them may
     * @param decision the city's own delegation decision; empty while there is none in the content
     * @param notDecided the city's open question; until it is answered the deciders are an assumption
     * @param except what it does not cover, in words; empty when nothing
     * @param automatic what must be said when a function decides without a person
     */
    public record Entry(
            Set<String> outcomes,
            List<String> deciders,
            String legalBasis,
            Optional<String> decision,
            Optional<String> notDecided,
            String except,
            Automatic automatic,
            Location location) {
        public Entry {
            outcomes = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(outcomes));
            deciders = List.copyOf(deciders);
        }

        /** Where it is decided, or that it is not, as a sentence after the law. */
        public String source() {
            String law = legalBasis.endsWith(".") ? legalBasis : legalBasis + ".";
            return law + " " + decision.orElse("") + notDecided.orElse("");
        }
    }

    /**
     * What an automatic decision needs beside a delegation decision.
     *
     * @param cases the group of cases it is delegated for; empty when none is said
     * @param appealedByLegality whether the decisions are appealed by laglighetsprövning; then no function may decide (KL 6 kap. 38 §)
     */
    public record Automatic(String cases, boolean appealedByLegality) {}

    /** Those that say who may decide an outcome. */
    public List<Entry> of(String outcome) {
        return entries.stream().filter(one -> one.outcomes().contains(outcome)).toList();
    }

    /** The people who may decide an outcome; a function is nobody. */
    public Set<String> people(String outcome) {
        return of(outcome).stream()
                .flatMap(one -> one.deciders().stream())
                .filter(one -> !one.equals(AUTOMATIC))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public String title(String decider) {
        return titles.getOrDefault(decider, decider);
    }

    private static Map<String, String> common() {
        var common = new LinkedHashMap<String, String>();
        common.put(CASE_WORKER, "handläggaren");
        common.put("ordforande", "ordföranden");
        common.put("utskott", "utskottet");
        common.put("namnd", "nämnden");
        common.put(AUTOMATIC, "en automatiserad beslutsfunktion");
        return java.util.Collections.unmodifiableMap(common);
    }

    private static Map<String, String> outcomes() {
        var outcomes = new LinkedHashMap<String, String>();
        outcomes.put("BIFALL", "Bifall");
        outcomes.put("DELAVSLAG", "Delavslag");
        outcomes.put("AVSLAG", "Avslag");
        outcomes.put("AVVISNING", "Avvisning");
        return java.util.Collections.unmodifiableMap(outcomes);
    }
}
