package se.regelverk.engine.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.regelverk.engine.assessment.Conclusion;
import se.regelverk.engine.assessment.SentenceResult;
import se.regelverk.engine.expression.Truth;
import se.regelverk.engine.proof.ExampleRuns.Ran;

/**
 * Which rules the examples reach.
 *
 * @param rules in the pack's order
 */
public record Coverage(List<Reached> rules) {
    public Coverage {
        rules = List.copyOf(rules);
    }

    /**
     * A rule with the examples that reach it.
     *
     * @param by names of examples in which it counted: the row was hit, the value computed, the sentence met
     * @param notBy for a sentence, names of examples in which it is not met for certain; empty for others
     * @param alternatives for a sentence with alternatives, how many of them some example meets; else none
     */
    public record Reached(ProvenRule rule, List<String> by, List<String> notBy, Alternatives alternatives) {
        public Reached {
            by = List.copyOf(by);
            notBy = List.copyOf(notBy);
        }

        public boolean isReached() {
            return !by.isEmpty();
        }

        /** Whether a sentence is shown in both ways: met in one example, not met in another. */
        public boolean isShownBothWays() {
            return isReached() && (rule.kind() != ProvenRule.Kind.SENTENCE || !notBy.isEmpty());
        }
    }

    /** The ways in which a condition can be met, of which each should have an example. */
    public record Alternatives(int met, int all) {
        static final Alternatives NONE = new Alternatives(0, 0);

        public boolean isComplete() {
            return met == all;
        }
    }

    public static Coverage of(ExampleRuns runs) {
        var met = new LinkedHashMap<String, Set<String>>();
        var notMet = new LinkedHashMap<String, Set<String>>();
        for (Ran run : runs.runs()) {
            for (Conclusion conclusion : run.trace().assessment().conclusions()) {
                conclusion.reasons().forEach(reason -> note(met, reason.ruleId(), run));
            }
            for (SentenceResult result : run.trace().assessment().sentences()) {
                String id = result.sentence().id();
                if (result.isMet()) {
                    note(met, id, run);
                } else if (result.truth() == Truth.NOT_MET) {
                    note(notMet, id, run);
                }
            }
        }
        Map<String, Alternatives> alternatives = AlternativesMet.of(runs);
        List<Reached> rules = new ArrayList<>();
        for (ProvenRule rule : ProvenRule.of(runs.content().pack())) {
            rules.add(new Reached(
                    rule,
                    names(met, rule.id()),
                    names(notMet, rule.id()),
                    alternatives.getOrDefault(rule.id(), Alternatives.NONE)));
        }
        return new Coverage(rules);
    }

    private static void note(Map<String, Set<String>> byRule, String rule, Ran run) {
        byRule.computeIfAbsent(rule, id -> new TreeSet<>()).add(run.name());
    }

    private static List<String> names(Map<String, Set<String>> byRule, String rule) {
        return List.copyOf(byRule.getOrDefault(rule, Set.of()));
    }

    public long reached() {
        return rules.stream().filter(Reached::isReached).count();
    }

    /** Rules that no example reaches. */
    public List<Reached> never() {
        return rules.stream().filter(one -> !one.isReached()).toList();
    }

    /** Ids of the rules an example reaches. */
    public List<String> of(String example) {
        return rules.stream()
                .filter(one -> one.by().contains(example))
                .map(one -> one.rule().id())
                .toList();
    }
}
