package se.regelverk.engine.impact;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.casework.CaseAnswers;
import se.regelverk.engine.casework.CaseFiles;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.ExampleReader;
import se.regelverk.engine.impact.ImpactRun.Part;
import se.regelverk.engine.replay.Replay;
import se.regelverk.engine.replay.ReplayCase;
import se.regelverk.engine.replay.ReplayCase.Standing;
import se.regelverk.engine.replay.SyntheticCases;
import se.regelverk.engine.replay.Tally;

/**
 * Counts parts of runs: the same part gives the same counts on every node, and is kept once. Thread-safe.
 *
 * <p>Whoever spreads a run over nodes needs no more than this: {@link #count} for every part of {@link #remaining}, in any order, anywhere,
 * and more than once if need be.
 */
public final class Counting {
    private static final int MOST_AT_ONCE = 4;

    private final StoredImpacts stored;
    private final CaseFiles cases;
    private final Courtesy courtesy;
    private final Cache<String, Ready> ready =
            Caffeine.newBuilder().maximumSize(MOST_AT_ONCE).build();

    Counting(StoredImpacts stored, CaseFiles cases, Courtesy courtesy) {
        this.stored = stored;
        this.cases = cases;
        this.courtesy = courtesy;
    }

    private record AreaReady(Replay replay, SyntheticCases invented, ComparedContent contents) {}

    private record Ready(ImpactRun run, Map<Area, AreaReady> areas) {
        AreaReady area(Part part) {
            return Objects.requireNonNull(areas.get(part.area()), "no such area in the run");
        }
    }

    /** The parts of a run that are not yet counted, by number; none when the run is over. */
    public int[] remaining(String run) {
        if (!stored.isRunning(run)) {
            return new int[0];
        }
        var counted = stored.numbersCounted(run);
        return java.util.stream.IntStream.range(0, ready(run).run().parts().size())
                .filter(number -> !counted.contains(number))
                .toArray();
    }

    /** Whether a run is still to be counted: it has not been cancelled, and has not failed. */
    public boolean goesOn(String run) {
        return stored.isRunning(run);
    }

    /**
     * Counts a part and keeps its counts.
     *
     * @throws se.regelverk.engine.replay.RuleBaseDisagrees see there; the run must fail
     * @throws org.springframework.dao.DataAccessException if the database does not answer; the part can be counted again
     */
    public void count(String run, int number) {
        Ready one = ready(run);
        Part part = one.run().parts().get(number);
        AreaReady area = one.area(part);
        Stream<ReplayCase> replayed =
                one.run().population().isStored() ? storedCases(part, one.run()) : invented(part, area);
        Tally tally = area.replay().count(replayed.peek(any -> courtesy.giveWay()));
        stored.keep(ImpactPart.of(run, number, part.size(), tally));
    }

    private Stream<ReplayCase> storedCases(Part part, ImpactRun run) {
        return cases.answers(part.area(), part.first(), part.last()).stream()
                .flatMap(one -> asOf(one, run.startedAt()).stream())
                .filter(one -> run.population().counts(one.clocks().concerns()));
    }

    private static Optional<ReplayCase> asOf(CaseAnswers one, Instant moment) {
        return one.asOf(moment)
                .map(given -> new ReplayCase(
                        one.id(),
                        one.form(),
                        given.answersAsJson(),
                        given.clocks(),
                        one.wasDecided(moment) ? Standing.DECIDED : Standing.OPEN,
                        given.inDistrict()));
    }

    private static Stream<ReplayCase> invented(Part part, AreaReady area) {
        return LongStream.rangeClosed(Long.parseLong(part.first()), Long.parseLong(part.last()))
                .mapToObj(area.invented());
    }

    /** What a run compared, area by area. */
    List<ComparedContent> contents(String run) {
        return ready(run).areas().values().stream().map(AreaReady::contents).toList();
    }

    /** A case of a run's invented population; empty when it has none of that number. */
    Optional<ReplayCase> invented(String run, long number) {
        Ready one = ready(run);
        return one.run().population().isStored()
                ? Optional.empty()
                : one.run().parts().stream()
                        .filter(part -> Long.parseLong(part.first()) <= number && number <= Long.parseLong(part.last()))
                        .findFirst()
                        .map(part -> one.area(part).invented().apply(number));
    }

    private Ready ready(String run) {
        return ready.get(run, this::prepare);
    }

    private Ready prepare(String id) {
        ImpactRun run = stored.find(id).orElseThrow(() -> new IllegalArgumentException("There is no such run"));
        var areas = new TreeMap<Area, AreaReady>();
        for (ImpactRun.Contents contents : run.contents()) {
            AreaContent before = read(contents.area(), contents.before());
            ContentFiles changed = stored.content(contents.after());
            AreaContent after = read(contents.area(), contents.after());
            var examples = ExampleReader.read(changed, after, new Problems());
            areas.put(
                    contents.area(),
                    new AreaReady(
                            new Replay(before, after, run.from()),
                            new SyntheticCases(
                                    after,
                                    examples,
                                    java.time.YearMonth.from(run.from()),
                                    run.population().seed()),
                            new ComparedContent(contents.area(), before, after)));
        }
        return new Ready(run, areas);
    }

    private AreaContent read(Area area, ContentHash hash) {
        return AreaContent.read(stored.content(hash), area, new Problems())
                .orElseThrow(() -> new IllegalStateException("Analysed content of %s cannot be read".formatted(area)));
    }
}
