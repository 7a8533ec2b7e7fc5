package se.regelverk.adminui.rules.calendar;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.regelverk.adminui.rules.Times;

/**
 * A month with what happens in it.
 *
 * @param title such as "Januari 2027"
 */
record CalendarMonth(String title, List<CalendarEntry> entries) {
    static List<CalendarMonth> of(List<CalendarEntry> entries) {
        Map<YearMonth, List<CalendarEntry>> months = new TreeMap<>();
        entries.forEach(one -> months.computeIfAbsent(YearMonth.from(one.day()), month -> new ArrayList<>())
                .add(one));
        List<CalendarMonth> all = new ArrayList<>();
        months.forEach((month, of) -> all.add(new CalendarMonth(title(month), of)));
        return all;
    }

    private static String title(YearMonth month) {
        String name = Times.readable(month);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
