package se.regelverk.engine.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;

/** Runs what an attacker would have run, and lets it neither hang nor fill the memory. The limits are far above any honest work here. */
final class Bounded {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final long MOST_BYTES = 512L * 1024 * 1024;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Bounded() {}

    static <T> T run(Supplier<T> attack) {
        return assertTimeoutPreemptively(LONGEST, () -> {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            T result = attack.get();
            assertThat(THREADS.getCurrentThreadAllocatedBytes() - before)
                    .as("bytes allocated")
                    .isLessThan(MOST_BYTES);
            return result;
        });
    }
}
