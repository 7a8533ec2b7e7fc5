package se.regelverk.adminui.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long one kind of request took, over all of them.
 *
 * @param budget what the 95th percentile must stay under, in milliseconds
 * @param sorted nanoseconds that each request took, the quickest first
 * @param processor nanoseconds of processor time for each, on average: what a machine that others use too leaves as it is
 */
record Percentiles(String name, double budget, long[] sorted, long processor) {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** What is measured. */
    @FunctionalInterface
    interface Request {
        void send(int at) throws IOException, InterruptedException;
    }

    static Percentiles of(String name, double budget, int times, Request request)
            throws IOException, InterruptedException {
        long[] nanos = new long[times];
        long before = MACHINE.getProcessCpuTime();
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            request.send(i);
            nanos[i] = System.nanoTime() - begun;
        }
        long processor = (MACHINE.getProcessCpuTime() - before) / times;
        Arrays.sort(nanos);
        return new Percentiles(name, budget, nanos, processor);
    }

    /** One row of the table, in milliseconds. */
    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f | %.0f | %.1f |",
                name,
                sorted.length,
                at(0.5),
                at(0.95),
                at(0.99),
                budget,
                processor / 1e6);
    }

    private double at(double part) {
        int rank = (int) Math.ceil(part * sorted.length);
        return sorted[Math.max(0, rank - 1)] / 1e6;
    }
}
