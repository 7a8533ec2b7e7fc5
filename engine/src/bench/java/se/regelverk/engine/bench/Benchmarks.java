package se.regelverk.engine.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs every benchmark and prints the tables that README quotes: ratios within one run, because machines differ. */
public final class Benchmarks {
    /** A machine that others use is now quick and now slow; the laps of one benchmark lie minutes apart. */
    private static final int LAPS = 3;

    /** Asked for by the constructor, so that nobody makes one by mistake. */
    private static final String BLACKHOLE =
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.";

    private static final String OWN = "assessmentWithExplanation";

    private Benchmarks() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments seconds for each measurement, 2 when left out, and the most cases of a replay, a million when left out
     */
    public static void main(String[] arguments) throws RunnerException {
        long seconds = arguments.length == 0 ? 2 : Long.parseLong(arguments[0]);
        long mostCases = arguments.length < 2 ? 1_000_000 : Long.parseLong(arguments[1]);
        List<Map<String, Double>> laps = new ArrayList<>();
        for (int lap = 0; lap < LAPS; lap++) {
            laps.add(run(AssessmentBenchmark.class.getName(), seconds));
        }
        Map<String, Double> scores = run("se.regelverk.engine.bench.(Build|Analysis|Form)Benchmark", seconds);
        printAssessments(laps);
        printBuilds(scores);
        printAnalyses(scores);
        printForms(scores);
        PairedAssessment.run(new Blackhole(BLACKHOLE), System.out);
        Replays.run(
                System.out,
                LongStream.of(10_000, 100_000, 1_000_000)
                        .map(size -> Math.min(size, mostCases))
                        .distinct()
                        .toArray());
        Activations.run(1_000, System.out);
    }

    private static Map<String, Double> run(String included, long seconds) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(included)
                        .forks(1)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(seconds))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(seconds))
                        .build())
                .run();
        Map<String, Double> scores = new TreeMap<>();
        results.forEach(result -> scores.put(
                result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore()));
        return scores;
    }

    private static void printAssessments(List<Map<String, Double>> laps) {
        System.out.println(
                "\n| bedömning av EB-02, en tråd, " + LAPS + " varv | per sekund, median | vår bedömning är, median | varven |"
                        + "\n|---|---:|---:|---|");
        for (String name : new String[] {OWN, "bareRuleBase", "exportedDmn", "plainJava"}) {
            double[] speeds = sorted(laps.stream().map(lap -> lap.get(name)));
            double[] ratios = sorted(laps.stream().map(lap -> lap.get(OWN) / lap.get(name)));
            System.out.println(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.3g × | %.3g–%.3g |",
                    name,
                    speeds[LAPS / 2],
                    ratios[LAPS / 2],
                    ratios[0],
                    ratios[LAPS - 1]));
        }
    }

    private static double[] sorted(Stream<Double> values) {
        return values.mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static void printBuilds(Map<String, Double> scores) {
        System.out.println("\n| bygge av ekonomiskt bistånd | ms |\n|---|---:|");
        for (String name : new String[] {"readAndCheck", "buildRuleBase", "savedDraftToCheckedResult"}) {
            System.out.println(String.format(Locale.ROOT, "| %s | %.1f |", name, scores.getOrDefault(name, Double.NaN)));
        }
        System.out.println();
    }

    private static void printForms(Map<String, Double> scores) {
        System.out.println("\n| prövning av ett formulärs svar | µs |\n|---|---:|");
        for (String name : new String[] {"validate60Fields", "validate700FieldsWith300Conditions"}) {
            System.out.println(String.format(Locale.ROOT, "| %s | %.1f |", name, scores.getOrDefault(name, Double.NaN)));
        }
        System.out.println();
    }

    private static void printAnalyses(Map<String, Double> scores) {
        System.out.println("\n| analys och kontroll | ms |\n|---|---:|");
        for (String name : new String[] {
            "analyseEkonomisktBistand", "analyse500RowsOf8Columns", "check1000Rows200Sentences500Examples"
        }) {
            System.out.println(String.format(Locale.ROOT, "| %s | %.1f |", name, scores.getOrDefault(name, Double.NaN)));
        }
        System.out.println();
    }
}
