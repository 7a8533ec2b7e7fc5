package se.regelverk.engine.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a form was filled that became a case.
 *
 * @param kept texts that were written in earlier versions of the form and are no longer asked for
 * @param versionInForce number of the area's version that was in force when an older form was handed in; null when it was no older
 */
public record FilledIn(List<KeptText> kept, @Nullable Integer versionInForce) {
    public FilledIn {
        kept = List.copyOf(kept);
    }
}
