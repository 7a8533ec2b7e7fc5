package se.regelverk.engine.change;

import java.util.List;

/** What came of moving a draft to the newest approved version. */
public sealed interface Rebasing {
    /**
     * The draft is on the newest version. For each conflict the draft's own text is in use and the newer one is kept beside it; the
     * author looks at both and saves the file again.
     */
    record Rebased(Change change, List<FileConflict> conflicts) implements Rebasing {
        public Rebased {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** The change is submitted or decided and can no longer be changed. */
    record Closed(Change change) implements Rebasing {}
}
