package se.regelverk.engine.expression;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Working days in Sweden: not Saturdays, Sundays, public holidays (lag 1989:253 om allmänna helgdagar), nor midsommarafton, julafton
 * and nyårsafton, which are counted with them.
 */
public final class SwedishCalendar {
    private SwedishCalendar() {}

    /** The day itself when it is a working day, else the first one after it. */
    public static LocalDate nextWorkingDay(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    public static boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY
                && weekday != DayOfWeek.SUNDAY
                && !holidays(day.getYear()).contains(day);
    }

    private static Set<LocalDate> holidays(int year) {
        LocalDate easter = easter(year);
        LocalDate midsummerEve = LocalDate.of(year, Month.JUNE, 19);
        while (midsummerEve.getDayOfWeek() != DayOfWeek.FRIDAY) {
            midsummerEve = midsummerEve.plusDays(1);
        }
        // Not Set.of, which refuses a day named twice: in 2008 Ascension Day was the first of May.
        return new HashSet<>(List.of(
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 1, 6),
                easter.minusDays(2),
                easter.plusDays(1),
                LocalDate.of(year, 5, 1),
                easter.plusDays(39),
                LocalDate.of(year, 6, 6),
                midsummerEve,
                LocalDate.of(year, 12, 24),
                LocalDate.of(year, 12, 25),
                LocalDate.of(year, 12, 26),
                LocalDate.of(year, 12, 31)));
    }

    /** Easter Sunday in the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
    }
}
