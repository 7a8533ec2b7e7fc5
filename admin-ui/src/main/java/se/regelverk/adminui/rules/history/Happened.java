package se.regelverk.adminui.rules.history;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.web.Cell;

/**
 * A version on the timeline.
 *
 * @param change the change that made it, linked; what it is called when no change did
 * @param approved who approved it and when, in words
 * @param notes what else there is to say: what it took over from, where it was carried, why it was stopped
 * @param compare address of what it changed from what it took over from; null for the first
 * @param restore address of bringing it back; null for the one in force and for those who may not
 * @param stop address of stopping it at once; null when that cannot be done
 */
record Happened(
        int number,
        String from,
        Cell state,
        Cell change,
        String approved,
        List<String> notes,
        @Nullable String compare,
        @Nullable String restore,
        @Nullable String stop) {}
