package se.regelverk.adminui.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupCommitTest {
    private static final int THREADS = 4;
    private static final int WRITES = 2_000;

    private final Set<Integer> documents = ConcurrentHashMap.newKeySet();
    private final Set<Integer> index = ConcurrentHashMap.newKeySet();
    private final AtomicInteger commits = new AtomicInteger();
    private final AtomicInteger torn = new AtomicInteger();
    private volatile Set<Integer> onDisk = Set.of();

    private final GroupCommit group = new GroupCommit(this::commit);

    @Test
    void aWriteIsAnsweredWhenItIsOnDiskAndNoCommitFallsInsideAWrite() throws InterruptedException {
        AtomicInteger answeredTooEarly = new AtomicInteger();
        Thread[] writers = IntStream.range(0, THREADS)
                .mapToObj(writer -> new Thread(() -> writeAll(writer * WRITES, answeredTooEarly)))
                .toArray(Thread[]::new);
        for (Thread writer : writers) {
            writer.start();
        }
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(answeredTooEarly).hasValue(0);
        assertThat(torn).hasValue(0);
        assertThat(commits.get()).as("some commits were shared").isLessThan(THREADS * WRITES);
    }

    @Test
    void aFailedCommitIsNotAnsweredAsAWrite() {
        GroupCommit full = new GroupCommit(() -> {
            throw new IllegalStateException("disk full");
        });
        assertThatThrownBy(() -> full.write(() -> documents.add(1))).hasMessage("disk full");
    }

    private void writeAll(int first, AtomicInteger answeredTooEarly) {
        for (int number = first; number < first + WRITES; number++) {
            int document = number;
            group.write(() -> index.add(document) && pause() && documents.add(document));
            answeredTooEarly.addAndGet(onDisk.contains(document) ? 0 : 1);
        }
    }

    private void commit() {
        torn.addAndGet(index.size() == documents.size() ? 0 : 1);
        onDisk = Set.copyOf(documents);
        commits.incrementAndGet();
    }

    private static boolean pause() {
        Thread.yield();
        return true;
    }
}
