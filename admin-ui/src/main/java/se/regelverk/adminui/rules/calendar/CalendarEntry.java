package se.regelverk.adminui.rules.calendar;

import java.time.LocalDate;
import java.util.List;
import se.regelverk.adminui.web.Cell;
import se.regelverk.engine.content.Area;

/**
 * Something that happens on a day.
 *
 * @param what what it is about, linked when there is a page of it
 * @param state a tag in a word
 * @param correction whether it puts right what has been
 * @param note a sentence more, empty when there is none
 * @param parts what it holds, to unfold
 */
record CalendarEntry(
        LocalDate day, Area area, Cell what, Cell state, boolean correction, String note, List<String> parts) {
    CalendarEntry {
        parts = List.copyOf(parts);
    }

    static CalendarEntry of(LocalDate day, Area area, Cell what, Cell state, String note) {
        return new CalendarEntry(day, area, what, state, false, note, List.of());
    }
}
