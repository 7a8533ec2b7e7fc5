package se.regelverk.adminui.rules.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.regelverk.adminui.web.Cell;
import se.regelverk.engine.change.calendar.ContentCalendar;
import se.regelverk.engine.change.calendar.DatedContent;
import se.regelverk.engine.change.calendar.DatedContent.Subject;
import se.regelverk.engine.change.calendar.DatedContent.Turn;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.Library;

/** What approved content itself dates. */
@Component
class ContentEntries {
    private static final String NOTHING_AFTER =
            "Därefter finns inget värde, och det gissas aldrig: senare månader lämnas till handläggaren.";

    private final ContentCalendar calendar;

    ContentEntries(Library library) {
        this.calendar = new ContentCalendar(library);
    }

    List<CalendarEntry> from(Area area, LocalDate day) {
        return calendar.from(area, day).stream().map(one -> entry(area, one)).toList();
    }

    private static CalendarEntry entry(Area area, DatedContent dated) {
        String title = dated.subject().label() + ": " + dated.title();
        Cell what = dated.subject() == Subject.AMOUNT
                ? Cell.link(title, "/paket/%s/belopp/%s".formatted(area, name(dated.file())))
                : Cell.of(title);
        return new CalendarEntry(
                dated.day(),
                area,
                what,
                Cell.tag(dated.turn().label(), colour(dated.turn())),
                false,
                note(dated),
                dated.parts());
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
    }

    private static String colour(Turn turn) {
        return switch (turn) {
            case BEGINS -> "blue";
            case ENDS -> "grey";
            case RUNS_OUT -> "red";
            case EXPECTED -> "yellow";
        };
    }

    private static String note(DatedContent dated) {
        return dated.turn() == Turn.RUNS_OUT ? NOTHING_AFTER : "";
    }
}
