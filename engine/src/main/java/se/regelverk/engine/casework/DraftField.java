package se.regelverk.engine.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a draft with what has been written in it, oldest first; the last holds.
 *
 * @param name HTML name, such as {@code barn[0].fodelsedatum}
 * @param fetched what a source answered of it, null when none has been asked
 */
public record DraftField(
        String name, List<Writing> writings, @Nullable Fetched fetched) {
    /** Far more than people write while another has the page open. */
    private static final int MOST_KEPT = 12;

    public DraftField {
        writings = List.copyOf(writings);
    }

    /**
     * Text as it was typed.
     *
     * @param revision of the draft in which it was written
     * @param page the page it was written on, null when it did not say
     */
    public record Writing(
            String text,
            int revision,
            Author by,
            Instant at,
            @Nullable String page) {}

    static DraftField empty(String name) {
        return new DraftField(name, List.of(), null);
    }

    /** What stands in the field. */
    public String text() {
        return writings.isEmpty() ? "" : last().text();
    }

    Writing last() {
        return writings.get(writings.size() - 1);
    }

    /** What stood in it when somebody read that revision. */
    String textAt(int revision) {
        String text = "";
        for (Writing writing : writings) {
            if (writing.revision() <= revision) {
                text = writing.text();
            }
        }
        return text;
    }

    /** A text that was replaced, and the revision in which it was. */
    record Change(String before, int revision) {}

    /** Every change of which it is remembered what stood there before. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int i = writings.size() < MOST_KEPT ? 0 : 1; i < writings.size(); i++) {
            String before = i == 0 ? "" : writings.get(i - 1).text();
            changes.add(new Change(before, writings.get(i).revision()));
        }
        return changes;
    }

    /** How much room it takes, in characters. */
    int size() {
        return writings.stream().mapToInt(one -> one.text().length()).sum();
    }

    /** Without what stood there before. */
    DraftField withoutHistory() {
        return writings.size() < 2 ? this : new DraftField(name, List.of(last()), fetched);
    }

    DraftField with(Writing writing) {
        var longer = new ArrayList<>(writings);
        longer.add(writing);
        return new DraftField(name, longer.subList(Math.max(0, longer.size() - MOST_KEPT), longer.size()), fetched);
    }

    DraftField with(@Nullable Fetched answer) {
        return new DraftField(name, writings, answer);
    }

    /** Whether what stands is what a source gave. */
    public boolean standsAsFetched() {
        return fetched != null && fetched.isValue() && text().equals(fetched.text());
    }

    /** Whether fetching wrote what stands, and nobody has written since. */
    private boolean isWrittenByFetching() {
        return fetched != null && !writings.isEmpty() && fetched.writtenIn() == last().revision();
    }

    /** Whether fetching may write in it: nobody has, or all that stands was fetched. A fetched text that somebody took away is written in. */
    boolean mayBeFilled() {
        boolean isUntouched = text().isBlank() && (fetched == null || fetched.writtenIn() == 0);
        return isUntouched || isWrittenByFetching();
    }
}
