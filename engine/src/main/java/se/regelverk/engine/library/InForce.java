package se.regelverk.engine.library;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import se.regelverk.engine.content.Area;

/** The answer to which content is in force. */
public sealed interface InForce {
    record Found(ApprovedContent approved) implements InForce {}

    /** There is no such area. */
    record UnknownArea(Area area, SortedSet<Area> known) implements InForce {}

    /**
     * The area has no version for the day.
     *
     * @param first the first day on which it has one; empty when it never has
     */
    record NothingOnThatDay(Area area, Optional<LocalDate> first) implements InForce {}

    default Optional<ApprovedContent> content() {
        return this instanceof Found found ? Optional.of(found.approved()) : Optional.empty();
    }
}
