package se.regelverk.engine.assessment;

import java.util.Optional;
import java.util.stream.IntStream;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.rulepack.ContentInForce;

/** An assessment with every value it came to still at hand: what one asks why something was not concluded. Used by one thread. */
public final class Trace {
    private final Assessment assessment;
    private final ContentInForce content;
    private final Account account;

    Trace(Assessment assessment, ContentInForce content, Account account) {
        this.assessment = assessment;
        this.content = content;
        this.account = account;
    }

    public Assessment assessment() {
        return assessment;
    }

    /** What was assessed by. */
    public ContentInForce content() {
        return content;
    }

    /**
     * The values seen from one item of a list.
     *
     * @param item {@link Gap#WHOLE_CASE} for the case
     */
    public Environment at(int item) {
        return account.environment(item);
    }

    /**
     * The items a rule was asked about.
     *
     * @param list the rule's list; empty when it is about the case as a whole
     */
    public int[] items(Optional<String> list) {
        return list.isEmpty()
                ? new int[] {Gap.WHOLE_CASE}
                : IntStream.range(0, account.size(list.get())).toArray();
    }
}
