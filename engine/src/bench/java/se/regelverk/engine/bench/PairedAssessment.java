package se.regelverk.engine.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Assessment with explanation against the bare rule base, turn and turn about in one process: what else the machine does then falls on
 * both alike, which it does not on benchmarks that lie minutes apart.
 */
final class PairedAssessment {
    private static final int PAIRS = 60;
    private static final int CALLS = 2_500;
    private static final int WARM_UP_PAIRS = 20;

    private PairedAssessment() {}

    /** Measures and prints the median of the ratios, and between which eight of ten lie. */
    static void run(Blackhole taken, PrintStream out) {
        var both = new AssessmentBenchmark();
        both.load();
        double[] ratios = new double[PAIRS];
        for (int pair = -WARM_UP_PAIRS; pair < PAIRS; pair++) {
            long own = nanos(() -> taken.consume(both.assessmentWithExplanation()));
            long bare = nanos(() -> taken.consume(both.bareRuleBase()));
            ratios[Math.max(pair, 0)] = (double) bare / own;
        }
        Arrays.sort(ratios);
        out.println(String.format(
                Locale.ROOT,
                "%nExplanation / bare rule base, %d pairs in one process: median %.2f, eight of ten between %.2f and %.2f",
                PAIRS,
                ratios[PAIRS / 2],
                ratios[PAIRS / 10],
                ratios[PAIRS - 1 - PAIRS / 10]));
    }

    private static long nanos(Runnable call) {
        long begun = System.nanoTime();
        for (int at = 0; at < CALLS; at++) {
            call.run();
        }
        return System.nanoTime() - begun;
    }
}
