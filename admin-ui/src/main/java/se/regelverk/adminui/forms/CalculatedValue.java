package se.regelverk.adminui.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules make of the answers so far.
 *
 * @param value with its unit; null when something is missing for it
 * @param how the steps behind it, one sentence each
 */
public record CalculatedValue(@Nullable String value, List<String> how) {
    public CalculatedValue {
        how = List.copyOf(how);
    }
}
