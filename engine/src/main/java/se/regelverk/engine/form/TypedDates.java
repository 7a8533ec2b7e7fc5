package se.regelverk.engine.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days and months as people write them in Sweden, as ÅÅÅÅ-MM-DD and ÅÅÅÅ-MM. Whether the day is in the calendar is not asked here. A form
 * that may mean two days, such as 03/04/2026, is left as it is.
 */
final class TypedDates {
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");

    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})([-./ ])([0-9]{1,2})\\2([0-9]{1,2})");
    private static final Pattern TOGETHER = Pattern.compile("([0-9]{4})()([0-9]{2})([0-9]{2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})(?:/([0-9]{1,2})[- ]|\\.([0-9]{1,2})\\.)([0-9]{4})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:den )?([0-9]{1,2})(?::[ea])? ([a-zåäö]{3,9})\\.?,? ([0-9]{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?:([a-zåäö]{3,9})\\.?,? |([0-9]{1,2})/)([0-9]{4})");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})(?:[-./ ]?([0-9]{2})|[-./ ]([0-9]))");

    private TypedDates() {}

    static Optional<String> day(String text) {
        String plain = TypedText.plain(text).toLowerCase(Locale.ROOT);
        for (Pattern yearFirst : List.of(YEAR_FIRST, TOGETHER)) {
            Matcher parts = yearFirst.matcher(plain);
            if (parts.matches()) {
                return Optional.of(day(parts.group(1), parts.group(3), parts.group(4)));
            }
        }
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.matches()) {
            String month = dayFirst.group(2) == null ? dayFirst.group(3) : dayFirst.group(2);
            return Optional.of(day(dayFirst.group(4), month, dayFirst.group(1)));
        }
        Matcher words = IN_WORDS.matcher(plain);
        return words.matches()
                ? monthOf(words.group(2)).map(month -> day(words.group(3), month, words.group(1)))
                : Optional.empty();
    }

    static Optional<String> month(String text) {
        String plain = TypedText.plain(text).toLowerCase(Locale.ROOT);
        Matcher parts = MONTH.matcher(plain);
        if (parts.matches()) {
            return Optional.of(parts.group(1) + "-" + two(parts.group(2) == null ? parts.group(3) : parts.group(2)));
        }
        Matcher first = MONTH_FIRST.matcher(plain);
        if (!first.matches()) {
            return Optional.empty();
        }
        Optional<String> month = first.group(1) == null ? Optional.of(first.group(2)) : monthOf(first.group(1));
        return month.map(found -> first.group(3) + "-" + two(found));
    }

    /** The number of a month by its name or the first three letters or more of it. */
    private static Optional<String> monthOf(String word) {
        for (int month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).startsWith(word)) {
                return Optional.of(String.valueOf(month + 1));
            }
        }
        return Optional.empty();
    }

    private static String day(String year, String month, String day) {
        return year + "-" + two(month) + "-" + two(day);
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
