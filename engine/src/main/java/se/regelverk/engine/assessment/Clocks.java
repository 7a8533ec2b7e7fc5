package se.regelverk.engine.assessment;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The three clocks of every assessment.
 *
 * @param concerns the month the matter concerns: it chooses the content
 * @param known when the facts were known
 * @param decided when it is decided; today, unless something is replayed
 */
public record Clocks(YearMonth concerns, LocalDate known, LocalDate decided) {
    /**
     * The day whose rows and amounts hold: of the days in the month the matter concerns, the one nearest to when the facts were known. A
     * month that has passed is judged by its last day, one to come by its first.
     */
    public LocalDate dayOfContent() {
        return nearest(known);
    }

    /** The day that chooses the approved version: in the month the matter concerns, nearest to the day it is decided. */
    public LocalDate dayOfVersion() {
        return nearest(decided);
    }

    private LocalDate nearest(LocalDate day) {
        LocalDate first = concerns.atDay(1);
        LocalDate last = concerns.atEndOfMonth();
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }
}
