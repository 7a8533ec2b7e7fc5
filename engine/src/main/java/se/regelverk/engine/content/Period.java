package se.regelverk.engine.content;

import java.time.LocalDate;

/**
 * Days from and including one day to and including another; either may be open.
 *
 * @param from first day, {@link LocalDate#MIN} when open
 * @param to last day, {@link LocalDate#MAX} when open
 */
public record Period(LocalDate from, LocalDate to) {
    public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
