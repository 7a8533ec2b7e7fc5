package se.regelverk.engine.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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

    private Replays() {}

    /**
     * Prints a row for each size.
     *
     * @param arguments sizes of the population; 10 000 and 100 000 when there are none
     */
    public static void main(String[] arguments) {
        long[] sizes = arguments.length == 0
                ? new long[] {10_000, 100_000}
                : java.util.Arrays.stream(arguments).mapToLong(Long::parseLong).toArray();
        BenchCase bench = BenchCase.load();
        String text = bench.files().text(NORM).orElseThrow();
        AreaContent after = BenchCase.read(bench.files().with(NORM, text.replace("2026-01-01: 3940", "2026-01-01: 4000")));
        var population = new SyntheticCases(
                bench.content(),
                ExampleReader.read(bench.files(), bench.content(), new Problems()),
                YearMonth.of(2026, 6),
                1);
        var replay = new Replay(bench.content(), after, LocalDate.of(2026, 6, 1));
        measure(replay, population, 5_000);
        System.out.printf("%n%12s %10s %14s %12s%n", "ärenden", "s", "ärenden/s", "påverkade");
        for (long size : sizes) {
            long start = System.nanoTime();
            Tally tally = measure(replay, population, size);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("%,12d %10.1f %,14.0f %,12d%n", size, seconds, size / seconds, tally.affected().size());
        }
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
                .reduce(Tally.NONE, Tally::plus);
    }
}
