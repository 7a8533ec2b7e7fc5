package se.regelverk.engine.impact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.replay.Tally;
import tools.jackson.databind.json.JsonMapper;

/**
 * One analysis of a change's effect. All it takes to do it again to the same result is kept: the contents, the population and the moment.
 *
 * @param change its id
 * @param from the first day of the change
 * @param startedAt also the moment whose cases and answers are counted
 * @param contents what was compared, area by area
 * @param parts what is counted, in the order of the parts' numbers
 * @param failure why it failed, in Swedish, null unless it did
 * @param worker the node that counts it, null when none or when several share it
 * @param beats how many times it has been said by those who counted it that they are at it, null before the first
 * @param results the counts, area by area; none until it is done
 */
@Document(ImpactRun.COLLECTION)
public record ImpactRun(
        @Id String id,
        String change,
        LocalDate from,
        Population population,
        String startedBy,
        Instant startedAt,
        List<Contents> contents,
        List<Part> parts,
        State state,
        @Nullable String failure,
        @Nullable String worker,
        @Nullable Long beats,
        @Nullable Instant finishedAt,
        List<AreaResult> results) {
    static final String COLLECTION = "impactRuns";

    public ImpactRun {
        contents = List.copyOf(contents);
        parts = List.copyOf(parts);
        results = results == null ? List.of() : List.copyOf(results);
    }

    /** How far it has come. */
    public enum State {
        RUNNING("Pågår"),
        DONE("Klar"),
        CANCELLED("Avbruten"),
        FAILED("Misslyckades");

        private final String title;

        State(String title) {
            this.title = title;
        }

        /** As people read it. */
        public String title() {
            return title;
        }
    }

    /**
     * What was compared in an area.
     *
     * @param before identity of all files without the change
     * @param after with it
     */
    public record Contents(Area area, ContentHash before, ContentHash after) {}

    /**
     * A part of the population.
     *
     * @param first the first case number, or the first number of the invented population
     * @param last the last, itself included
     * @param size how many cases
     */
    public record Part(Area area, String first, String last, int size) {}

    /**
     * What came of it in an area.
     *
     * @param tally the counts as JSON
     */
    public record AreaResult(Area area, String tally) {
        static AreaResult of(Area area, Tally tally) {
            return new AreaResult(area, JsonMapper.shared().writeValueAsString(tally));
        }

        Tally read() {
            return JsonMapper.shared().readValue(tally, Tally.class);
        }
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** How many cases are to be counted. */
    public long total() {
        return parts.stream().mapToLong(Part::size).sum();
    }

    /** What it came to in all areas together; empty until it is done. */
    public Optional<Tally> tally() {
        return results.stream().map(AreaResult::read).reduce(Tally::plus);
    }

    /** What it came to in an area; empty until it is done. */
    public Optional<Tally> tally(Area area) {
        return results.stream()
                .filter(one -> one.area().equals(area))
                .findFirst()
                .map(AreaResult::read);
    }

    /** The areas it is counted in, in the order of their contents. */
    public List<Area> areas() {
        return contents.stream().map(Contents::area).toList();
    }

    /** How long it took; empty until it is over. */
    public Optional<Duration> took() {
        return Optional.ofNullable(finishedAt).map(end -> Duration.between(startedAt, end));
    }

    /** Whether it compared just these contents. */
    public boolean isOf(List<Contents> others) {
        return contents.equals(others);
    }
}
