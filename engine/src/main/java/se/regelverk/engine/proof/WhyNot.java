package se.regelverk.engine.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.regelverk.engine.assessment.GapWords;
import se.regelverk.engine.assessment.SentenceResult;
import se.regelverk.engine.assessment.Trace;
import se.regelverk.engine.expression.Truth;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.DecisionTable.Row;
import se.regelverk.engine.rulepack.HitPolicy;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Writer;

/**
 * Why a row or sentence did not count.
 *
 * @param item of the rule's list, {@link se.regelverk.engine.expression.Gap#WHOLE_CASE} when it has none
 * @param itemTitle such as "Barn 2"; empty when it has none
 * @param failed the conditions that kept it from counting; empty when all hold and something else did
 * @param other what else kept it from counting, in Swedish; empty when a condition did
 */
public record WhyNot(ProvenRule rule, int item, String itemTitle, List<FailedCondition> failed, String other) {
    public WhyNot {
        failed = List.copyOf(failed);
    }

    /** Whether an answer could still make it count. */
    public boolean isUndecided() {
        return !failed.isEmpty() && failed.stream().allMatch(one -> one.truth() == Truth.UNDECIDED);
    }

    /**
     * Every row and sentence in force that did not count, in the pack's order.
     *
     * @param form the one the facts were given in
     */
    public static List<WhyNot> of(Trace trace, FormDefinition form) {
        return new Asking(trace, form).all();
    }

    private record Asking(Trace trace, RulePack pack, GapWords words, List<WhyNot> found) {
        private Asking(Trace trace, FormDefinition form) {
            this(
                    trace,
                    trace.content().pack(),
                    new GapWords(
                            trace.content().pack(), form, trace.assessment().clocks()),
                    new ArrayList<>());
        }

        private List<WhyNot> all() {
            for (Writer writer : trace.content().writers().values()) {
                if (writer instanceof DecisionTable table) {
                    for (int item : trace.items(table.list())) {
                        rows(table, item);
                    }
                }
            }
            trace.assessment().sentences().stream().filter(one -> !one.isMet()).forEach(this::sentence);
            return found;
        }

        private void rows(DecisionTable table, int item) {
            Set<String> counted = trace.assessment().conclusions().stream()
                    .filter(one -> one.item() == item && one.concept().key().equals(table.output()))
                    .flatMap(one -> one.reasons().stream())
                    .map(reason -> reason.ruleId())
                    .collect(Collectors.toSet());
            var failing = new FailedConditions(words, trace.at(item));
            for (Row row : table.rows()) {
                if (!counted.contains(row.id())) {
                    List<FailedCondition> failed = failing.of(table, row);
                    String other = failed.isEmpty() ? other(table, counted) : "";
                    found.add(new WhyNot(ProvenRule.of(table, row), item, title(table.list(), item), failed, other));
                }
            }
        }

        private static String other(DecisionTable table, Set<String> counted) {
            if (table.hitPolicy() == HitPolicy.FIRST && !counted.isEmpty()) {
                return "Raden stämmer, men rad %s står före och stämmer också."
                        .formatted(counted.iterator().next());
            }
            return "Raden stämmer, men tabellen ger inget värde: flera rader stämmer, eller något den läser går inte att avgöra.";
        }

        private void sentence(SentenceResult result) {
            var sentence = result.sentence();
            var failing = new FailedConditions(words, trace.at(result.item()));
            List<FailedCondition> failed = failing.of(sentence.condition(), true);
            String other = failed.isEmpty() ? "Något som regeln bygger på går inte att avgöra." : "";
            found.add(new WhyNot(
                    ProvenRule.of(sentence), result.item(), title(sentence.list(), result.item()), failed, other));
        }

        private String title(java.util.Optional<String> list, int item) {
            return list.filter(key -> item >= 0)
                    .flatMap(pack.vocabulary()::list)
                    .map(group -> group.itemTitle() + " " + (item + 1))
                    .orElse("");
        }
    }
}
