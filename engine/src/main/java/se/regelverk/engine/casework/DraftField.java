package se.regelverk.engine.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A field of a draft with what has been written in it, oldest first; the last holds.
 *
 * @param name HTML name, such as {@code barn[0].fodelsedatum}
 */
public record DraftField(String name, List<Writing> writings) {
    /** Far more than people write while another has the page open. */
    private static final int MOST_KEPT = 12;

    public DraftField {
        writings = List.copyOf(writings);
    }

    /**
     * Text as it was typed.
     *
     * @param revision of the draft in which it was written
     */
    public record Writing(String text, int revision, Author by, Instant at) {}

    static DraftField empty(String name) {
        return new DraftField(name, List.of());
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

    DraftField with(Writing writing) {
        var longer = new ArrayList<>(writings);
        longer.add(writing);
        return new DraftField(name, longer.subList(Math.max(0, longer.size() - MOST_KEPT), longer.size()));
    }
}
