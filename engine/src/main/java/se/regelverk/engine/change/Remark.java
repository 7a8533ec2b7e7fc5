package se.regelverk.engine.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment on something that a change changes, and what was answered.
 *
 * @param number 1, 2, 3 … within the change
 * @param path the file it is about
 * @param part the row, sentence, question or amount in the file, as the difference names it; empty for all of the file
 * @param resolvedBy null until somebody has said that it is settled
 */
public record Remark(
        int number,
        String path,
        String part,
        List<Reply> said,
        @Nullable String resolvedBy) {
    public Remark {
        said = List.copyOf(said);
    }

    /** The comment itself, which is the first, or an answer to it. */
    public record Reply(String by, String text, Instant at) {}

    /** Whether somebody has said that it is settled. */
    public boolean isResolved() {
        return resolvedBy != null;
    }

    /** The comment, without the answers. */
    public String text() {
        return said.get(0).text();
    }

    /** Whether it is about this part of this file. */
    public boolean isAt(String file, String ofFile) {
        return path.equals(file) && part.equals(ofFile);
    }

    /** An answer to what was settled takes it up again. */
    Remark answered(Reply reply) {
        List<Reply> more = new ArrayList<>(said);
        more.add(reply);
        return new Remark(number, path, part, more, null);
    }

    Remark resolved(String user) {
        return new Remark(number, path, part, said, user);
    }
}
