package se.regelverk.engine.change;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import se.regelverk.engine.change.StoredChanges.Step;

/**
 * One save of several files that belong together: all of them or none.
 *
 * @param texts path → text, at least one
 * @param expected {@link Change#version()} that the user had seen
 */
record FilesSaving(SortedMap<String, String> texts, long expected, String user, Instant at) {
    FilesSaving {
        texts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    Step<Saving> step(Change change, Merging merging) {
        for (String path : texts.keySet()) {
            Step<Saving> alone = saving(path).step(change, merging);
            if (!isSaved(alone, change)) {
                // A file that somebody else has saved stops them all; the text that lost is kept beside it.
                return alone;
            }
        }
        Step<Saving> last = Step.stay(new Saving.Closed(change));
        Change all = change;
        for (String path : texts.keySet()) {
            last = saving(path).step(all, merging);
            if (!isSaved(last, all)) {
                return Step.stay(last.result().apply(change));
            }
            all = last.next().orElse(all);
        }
        return last;
    }

    private FileSaving saving(String path) {
        return new FileSaving(path, texts.get(path), expected, user, at);
    }

    private static boolean isSaved(Step<Saving> step, Change change) {
        return step.result().apply(change) instanceof Saving.Saved;
    }
}
