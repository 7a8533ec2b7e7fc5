package se.regelverk.engine.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs every benchmark and prints the tables that README quotes: ratios within one run, because machines differ. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments seconds for each measurement, 2 when left out
     */
    public static void main(String[] arguments) throws RunnerException {
        long seconds = arguments.length == 0 ? 2 : Long.parseLong(arguments[0]);
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("se.regelverk.engine.bench.*")
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
        printAssessments(scores);
        printBuilds(scores);
        printAnalyses(scores);
        Activations.run(1_000, System.out);
    }

    private static void printAssessments(Map<String, Double> scores) {
        double own = scores.getOrDefault("assessmentWithExplanation", Double.NaN);
        System.out.println("\n| bedömning av EB-02, en tråd | per sekund | vår bedömning är |\n|---|---:|---:|");
        for (String name : new String[] {"assessmentWithExplanation", "bareRuleBase", "exportedDmn", "plainJava"}) {
            double score = scores.getOrDefault(name, Double.NaN);
            System.out.println(String.format(Locale.ROOT, "| %s | %.0f | %.3g × |", name, score, own / score));
        }
    }

    private static void printBuilds(Map<String, Double> scores) {
        System.out.println("\n| bygge av ekonomiskt bistånd | ms |\n|---|---:|");
        for (String name : new String[] {"readAndCheck", "buildRuleBase", "savedDraftToCheckedResult"}) {
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
