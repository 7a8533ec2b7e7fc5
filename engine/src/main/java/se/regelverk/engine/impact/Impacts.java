package se.regelverk.engine.impact;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.change.BothWays;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.impact.ImpactRun.Contents;
import se.regelverk.engine.impact.ImpactRun.Part;
import se.regelverk.engine.impact.ImpactRun.State;
import se.regelverk.engine.replay.Affected;
import se.regelverk.engine.replay.ReplayCase;
import se.regelverk.engine.replay.Tally;

/** Analyses of what changes do to cases: started, watched, cancelled and read. */
public final class Impacts {
    private final StoredImpacts stored;
    private final Changes changes;
    private final Planning planning;
    private final Distribution distribution;
    private final Counting counting;

    Impacts(StoredImpacts stored, Changes changes, Planning planning, Distribution distribution, Counting counting) {
        this.stored = stored;
        this.changes = changes;
        this.planning = planning;
        this.distribution = distribution;
        this.counting = counting;
    }

    /**
     * Starts an analysis of a change as it stands now.
     *
     * @param user who asks
     */
    public Starting start(Change change, Population population, String user, Instant now) {
        Optional<ImpactRun> running =
                of(change).stream().filter(ImpactRun::isRunning).findFirst();
        if (running.isPresent()) {
            return new Starting.AlreadyRunning(running.get());
        }
        Optional<String> problem = population.problem();
        if (problem.isPresent()) {
            return new Starting.Refused(problem.get());
        }
        List<BothWays> areas = changes.bothWays(change);
        if (areas.stream()
                .anyMatch(one -> !isReadable(one.area(), one.before()) || !isReadable(one.area(), one.after()))) {
            return new Starting.Refused("Utkastet har fel som gör att det inte går att räkna med. Rätta dem först.");
        }
        List<Part> parts =
                planning.plan(population, areas.stream().map(BothWays::area).toList(), now);
        return parts.isEmpty()
                ? new Starting.Refused("Området har inga ärenden än. Välj påhittade ärenden.")
                : new Starting.Started(started(change, population, areas, parts, user, now));
    }

    private static boolean isReadable(Area area, ContentFiles files) {
        var problems = new Problems();
        return AreaContent.read(files, area, problems).isPresent() && problems.isEmpty();
    }

    private ImpactRun started(
            Change change, Population population, List<BothWays> areas, List<Part> parts, String user, Instant now) {
        areas.forEach(one -> {
            stored.keep(one.before());
            stored.keep(one.after());
        });
        ImpactRun run = stored.insert(new ImpactRun(
                UUID.randomUUID().toString(),
                change.id(),
                change.inForceFrom(),
                population,
                user,
                now,
                contents(areas),
                parts,
                State.RUNNING,
                null,
                null,
                null,
                null,
                List.of()));
        distribution.ensure(run);
        return run;
    }

    private static List<Contents> contents(List<BothWays> areas) {
        return areas.stream()
                .map(one -> new Contents(
                        one.area(), one.before().hash(), one.after().hash()))
                .toList();
    }

    public Optional<ImpactRun> find(String id) {
        return stored.find(id);
    }

    /** Those of a change, the newest first. */
    public List<ImpactRun> of(Change change) {
        return stored.of(change.id());
    }

    /**
     * What earlier analyses came to that a reader may compare this with: of stored cases and of the same change, or of just the same
     * contents in another. What they differ by tells of the cases that have come between.
     */
    public List<Tally> earlier(ImpactRun run, Area area) {
        return run.population().isStored()
                ? stored.comparable(run).stream()
                        .flatMap(one -> one.tally(area).stream())
                        .toList()
                : List.of();
    }

    /** Whether a run compared what the change is now; otherwise the change, or what it is put on, has been written in since. */
    public boolean isCurrent(ImpactRun run, Change change) {
        return run.isOf(contents(changes.bothWays(change)));
    }

    public Progress progress(ImpactRun run) {
        long done = run.state() == State.DONE
                ? run.total()
                : stored.counted(run.id()).stream()
                        .mapToLong(StoredImpacts.Counted::cases)
                        .sum();
        return new Progress(done, run.total());
    }

    /** Stops a run; false when it is over already. */
    public boolean cancel(String id, Instant now) {
        return stored.cancel(id, now);
    }

    /**
     * The cases of an area with another outcome or amount, in the order of their numbers.
     *
     * @param onlyToReconsider only decided cases of the change's own time
     * @param from how many to pass over
     * @param most how many to give
     */
    public List<Affected> affected(ImpactRun run, Area area, boolean onlyToReconsider, int from, int most) {
        try (Stream<ImpactPart> parts = stored.parts(Objects.requireNonNull(run).id())) {
            return parts.filter(part -> run.parts().get(part.number()).area().equals(area))
                    .flatMap(part -> part.read().affected().stream())
                    .filter(one -> !onlyToReconsider || one.isToReconsider())
                    .skip(from)
                    .limit(most)
                    .toList();
        }
    }

    /** What a run compared, area by area. */
    public List<ComparedContent> contents(ImpactRun run) {
        return counting.contents(run.id());
    }

    /** A case of a run's invented population; empty when it has none of that number. */
    public Optional<ReplayCase> invented(ImpactRun run, long number) {
        return counting.invented(run.id(), number);
    }
}
