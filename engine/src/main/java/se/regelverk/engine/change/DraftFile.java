package se.regelverk.engine.change;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that a change puts or removes.
 *
 * @param text null when the change removes the file
 * @param by who saved it last
 * @param revision {@link Change#version()} from which it has this text
 */
public record DraftFile(String path, @Nullable String text, String by, Instant at, long revision) {
    DraftFile with(@Nullable String newText, long newRevision) {
        return Objects.equals(text, newText) ? this : new DraftFile(path, newText, by, at, newRevision);
    }
}
