package se.regelverk.adminui.storage;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Answers a write only after a commit that began when the write was complete, and lets many writers share one commit.
 *
 * <p>Writes run beside each other, but never beside a commit: a commit in the middle of a write would put the document
 * on disk without its index entry, or the reverse.
 */
final class GroupCommit {
    private final Lock shared;
    private final Lock exclusive;
    private final Runnable commit;
    private final AtomicLong written = new AtomicLong();
    private volatile long committed;

    GroupCommit(Runnable commit) {
        ReadWriteLock lock = new ReentrantReadWriteLock();
        this.shared = lock.readLock();
        this.exclusive = lock.writeLock();
        this.commit = commit;
    }

    /** Runs the write and returns its result when it is on disk. A write that fails half-way is committed as it is. */
    <T> T write(Supplier<T> change) {
        AtomicLong ticket = new AtomicLong();
        try {
            return run(change, ticket);
        } finally {
            commitThrough(ticket.get());
        }
    }

    /** Runs something that must not meet a write, such as closing the file. */
    void alone(Runnable action) {
        exclusive.lock();
        try {
            action.run();
        } finally {
            exclusive.unlock();
        }
    }

    private <T> T run(Supplier<T> change, AtomicLong ticket) {
        shared.lock();
        try {
            return change.get();
        } finally {
            ticket.set(written.incrementAndGet());
            shared.unlock();
        }
    }

    /** The first in the queue commits for all who wrote before it; the others find that it is done. */
    private void commitThrough(long ticket) {
        if (committed >= ticket) {
            return;
        }
        alone(() -> {
            if (committed < ticket) {
                long upTo = written.get();
                commit.run();
                committed = upTo;
            }
        });
    }
}
