package se.regelverk.engine.bench;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.ExampleReader;
import se.regelverk.engine.replay.Replay;
import se.regelverk.engine.replay.ReplayCase;
import se.regelverk.engine.replay.SyntheticCases;
import se.regelverk.engine.replay.Tally;

/** How long the replay of a population by two versions takes on all cores, and how that grows with the population. */
public final class Replays {
    private static final String NORM = "rule-packs/ekonomiskt-bistand/parametrar/riksnorm.yaml";
    private static final int PART = 250;

    /** Told by itself: a node that has been up for a while has its rules compiled, and one that has just begun has not. */
    private static final int WARM_UP = 100_000;

    private Replays() {}

    /**
     * Runs it alone.
     *
     * @param arguments sizes of the population, such as {@code 1000000}
     */
    public static void main(String[] arguments) {
        run(System.out, Arrays.stream(arguments).mapToLong(Long::parseLong).toArray());
    }

    /** Prints a row for each size of the population. */
    static void run(PrintStream out, long... sizes) {
        BenchCase bench = BenchCase.load();
        String text = bench.files().text(NORM).orElseThrow();
        AreaContent after =
                BenchCase.read(bench.files().with(NORM, text.replace("2026-01-01: 3940", "2026-01-01: 4000")));
        var population = new SyntheticCases(
                bench.content(),
                ExampleReader.read(bench.files(), bench.content(), new Problems()),
                YearMonth.of(2026, 6),
                1);
        var replay = new Replay(bench.content(), after, LocalDate.of(2026, 6, 1));
        out.println("\n| ärenden, två versioner, alla kärnor | s | ärenden/s | påverkade |\n|---:|---:|---:|---:|");
        row(out, " på en ny nod", replay, population, Math.min(WARM_UP, LongStream.of(sizes).max().orElse(WARM_UP)));
        for (long size : sizes) {
            row(out, "", replay, population, size);
        }
    }

    private static void row(PrintStream out, String where, Replay replay, SyntheticCases population, long size) {
        long start = System.nanoTime();
        Tally tally = measure(replay, population, size);
        double seconds = (System.nanoTime() - start) / 1e9;
        out.println(String.format(
                Locale.ROOT,
                "| %d%s | %.1f | %.0f | %d |",
                size,
                where,
                seconds,
                size / seconds,
                tally.affectedCases()));
    }

    private static Tally measure(Replay replay, SyntheticCases population, long size) {
        return LongStream.range(0, (size + PART - 1) / PART)
                .parallel()
                .mapToObj(part -> {
                    List<ReplayCase> cases = LongStream.range(part * PART, Math.min(size, (part + 1) * PART))
                            .mapToObj(population)
                            .toList();
                    return replay.count(cases.stream());
                })
                .map(Tally::summary)
                .reduce(Tally.NONE, Tally::plus);
    }
}
