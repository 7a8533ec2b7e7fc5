package se.regelverk.engine.assessment;

import java.util.List;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.rulepack.References;
import se.regelverk.engine.vocabulary.Unit;

/**
 * What one row, calculation or sentence reads, looked up once for a rule base: thousands of assessments follow it.
 *
 * @param references the same as keys
 * @param concepts read in the current item or the case
 * @param overItems read in every item of their list
 * @param parameters with the values in force
 * @param usesWorkingValue whether one of the parameters is a value that nobody has decided yet
 * @param reasons why the rule is there; empty for a sentence, which gives its own
 */
record Reading(
        References references,
        List<ConceptRead> concepts,
        List<ConceptRead> overItems,
        List<Counted> counted,
        List<UsedValue> parameters,
        boolean usesWorkingValue,
        List<Reason> reasons) {
    /** A list whose items are counted. */
    record Counted(String list, String title) {
        private static final ExpressionType COUNT = ExpressionType.number(Unit.COUNT);

        private UsedValue used(Account account) {
            return new UsedValue(
                    list,
                    "Antal: " + title,
                    Gap.WHOLE_CASE,
                    account.environment(Gap.WHOLE_CASE).count(list),
                    COUNT,
                    Origin.Plain.COMPUTED);
        }
    }

    void addUsed(List<UsedValue> used, int item, Account account, CaseValues given) {
        for (ConceptRead concept : concepts) {
            concept.addUsed(used, item, account, given);
        }
        for (ConceptRead concept : overItems) {
            concept.addUsedInEveryItem(used, account, given);
        }
        for (Counted list : counted) {
            used.add(list.used(account));
        }
        used.addAll(parameters);
    }
}
