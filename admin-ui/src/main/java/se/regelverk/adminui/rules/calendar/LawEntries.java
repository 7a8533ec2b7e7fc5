package se.regelverk.adminui.rules.calendar;

import java.util.List;
import org.springframework.stereotype.Component;
import se.regelverk.adminui.rules.LawWatch;
import se.regelverk.adminui.web.Cell;
import se.regelverk.engine.content.Area;

/** Sections of law that are marked as changed and that an area's rules rest on. */
@Component
class LawEntries {
    private final LawWatch law;

    LawEntries(LawWatch law) {
        this.law = law;
    }

    List<CalendarEntry> of(Area area) {
        return law.concerning(area).stream()
                .map(one -> CalendarEntry.of(
                        one.mark().from(),
                        area,
                        Cell.link("Lag: " + one.mark().paragraph(), one.href()),
                        Cell.tag("Lagändring", "yellow"),
                        "%d av %d ställen är kvar att granska.".formatted(one.left(), one.all())))
                .toList();
    }
}
