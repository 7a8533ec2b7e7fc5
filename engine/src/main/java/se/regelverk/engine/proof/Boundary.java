package se.regelverk.engine.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.proof.ExampleRuns.Ran;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Sentence;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * A value that a row or sentence compares something ordered with.
 *
 * @param list of the rule
 * @param value the boundary, amounts as they are on the runs' day
 * @param reads the concepts the subject rests on
 * @param runs examples by the same content, those that reach the rule first
 */
record Boundary(
        ProvenRule rule,
        Optional<String> list,
        Expression subject,
        Object value,
        Set<ConceptKey> reads,
        List<Ran> runs) {
    /** Those of a pack's own rows and sentences, for the content by which most examples are judged. */
    static List<Boundary> of(ExampleRuns runs) {
        Optional<List<Ran>> most = runs.byContent().values().stream().max(Comparator.comparingInt(List::size));
        return most.map(some -> new Finding(some, runs.content().pack()).all()).orElse(List.of());
    }

    private static final class Finding {
        private final List<Ran> runs;
        private final RulePack pack;
        private final ContentInForce content;
        private final List<Boundary> found = new ArrayList<>();
        private final Set<List<Object>> seen = new HashSet<>();

        private Finding(List<Ran> runs, RulePack pack) {
            this.runs = runs;
            this.pack = pack;
            this.content = runs.get(0).trace().content();
        }

        private List<Boundary> all() {
            for (DecisionTable table : pack.tables()) {
                for (DecisionTable.Row row : table.rows()) {
                    if (isOwn(row.location().file())
                            && row.period().contains(runs.get(0).day())) {
                        row(table, row);
                    }
                }
            }
            pack.sentences().stream()
                    .filter(one -> isOwn(one.location().file())
                            && one.period().contains(runs.get(0).day()))
                    .forEach(one -> condition(one, one.condition()));
            return found;
        }

        private boolean isOwn(String file) {
            return file.startsWith(pack.area().rulePackFolder());
        }

        private void row(DecisionTable table, DecisionTable.Row row) {
            for (int at = 0; at < row.tests().size(); at++) {
                add(
                        ProvenRule.of(table, row),
                        table.list(),
                        table.columns().get(at).subject(),
                        row.tests().get(at));
            }
        }

        private void condition(Sentence sentence, Condition condition) {
            if (condition instanceof Condition.Holds holds) {
                add(ProvenRule.of(sentence), sentence.list(), holds.subject(), holds.test());
            } else if (condition instanceof Condition.All all) {
                all.parts().forEach(part -> condition(sentence, part));
            } else if (condition instanceof Condition.AnyOf anyOf) {
                anyOf.parts().forEach(part -> condition(sentence, part));
            } else if (condition instanceof Condition.NoneOf noneOf) {
                noneOf.parts().forEach(part -> condition(sentence, part));
            }
        }

        /** The same boundary of the same thing is asked for once, though many rows have it. */
        private void add(ProvenRule rule, Optional<String> list, Expression subject, Test test) {
            if (!Steps.isOrdered(subject.type().kind())) {
                return;
            }
            for (Object value : DirectBounds.values(test, content)) {
                if (seen.add(List.of(subject, value))) {
                    Set<ConceptKey> reads = new LinkedHashSet<>(
                            Relevance.of(content, runs.get(0).prepared().form(), subject));
                    found.add(new Boundary(rule, list, subject, value, reads, reachingFirst(rule)));
                }
            }
        }

        private List<Ran> reachingFirst(ProvenRule rule) {
            return runs.stream()
                    .sorted(Comparator.comparing(run -> !reaches(run, rule)))
                    .toList();
        }

        private static boolean reaches(Ran run, ProvenRule rule) {
            return run.trace().assessment().conclusions().stream()
                            .flatMap(one -> one.reasons().stream())
                            .anyMatch(reason -> reason.ruleId().equals(rule.id()))
                    || run.trace().assessment().sentences().stream()
                            .anyMatch(one -> one.isMet() && one.sentence().id().equals(rule.id()));
        }
    }
}
