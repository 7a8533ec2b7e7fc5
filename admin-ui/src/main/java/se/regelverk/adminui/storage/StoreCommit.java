package se.regelverk.adminui.storage;

import org.h2.mvstore.MVStore;

/** Puts what is written on disk, and now and then gives back the room that old versions took. Runs alone. */
final class StoreCommit implements Runnable {
    /** Each commit leaves a dead copy of the pages it changed; uncompacted, 2 200 documents took 95 MB. */
    private static final int COMMITS_BETWEEN_COMPACTIONS = 256;

    /** Sooner after opening, so that a process that is restarted often does it too. */
    private static final int COMMITS_BEFORE_FIRST = 64;

    private static final int TARGET_FILL_PERCENT = 50;

    /** Enough to keep up with the writers, little enough that nobody notices the pause. */
    private static final int COMPACTION_BYTES = 4 * 1024 * 1024;

    private final MVStore store;
    private int untilCompaction = COMMITS_BEFORE_FIRST;

    StoreCommit(MVStore store) {
        this.store = store;
    }

    @Override
    public void run() {
        store.commit();
        store.sync();
        if (--untilCompaction <= 0) {
            untilCompaction = COMMITS_BETWEEN_COMPACTIONS;
            store.compact(TARGET_FILL_PERCENT, COMPACTION_BYTES);
        }
    }
}
