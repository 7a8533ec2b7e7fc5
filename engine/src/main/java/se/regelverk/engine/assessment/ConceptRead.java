package se.regelverk.engine.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * What is the same about a concept every time it is read.
 *
 * @param list the concept's list, null when it is in none
 * @param derived whether rules conclude it; otherwise it is given
 */
record ConceptRead(
        ConceptKey key,
        String title,
        ExpressionType type,
        @Nullable String list,
        boolean derived) {
    /** Adds the value in the current item, or in the case when the concept is in no list. */
    void addUsed(List<UsedValue> used, int item, Account account, CaseValues given) {
        used.add(used(list == null ? Gap.WHOLE_CASE : item, account, given));
    }

    /** Adds the value in every item of the list. */
    void addUsedInEveryItem(List<UsedValue> used, Account account, CaseValues given) {
        int size = list == null ? 0 : account.size(list);
        for (int i = 0; i < size; i++) {
            used.add(used(i, account, given));
        }
    }

    private UsedValue used(int item, Account account, CaseValues given) {
        Origin origin = derived ? Origin.Plain.COMPUTED : given.origin(key, item);
        return new UsedValue(key.value(), title, item, account.value(key, item), type, origin);
    }
}
