package se.regelverk.adminui.rules.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.web.Cell;
import se.regelverk.adminui.web.Typed;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.ApprovedContent;

/** Amounts that were wrong and have been written over on their day, as the files say. */
@Component
class CorrectedAmounts {
    private final Areas areas;

    CorrectedAmounts(Areas areas) {
        this.areas = areas;
    }

    /** The day of each is the day from which the amount was wrong. */
    List<CalendarEntry> of(Area area) {
        List<CalendarEntry> all = new ArrayList<>();
        areas.inForce(area).map(ApprovedContent::ownFiles).ifPresent(files -> files.under(
                        area.rulePackFolder() + "parametrar/")
                .texts()
                .forEach((path, text) -> new ContentFile(path, text)
                        .written()
                        .filter(Entries.class::isInstance)
                        .map(Entries.class::cast)
                        .ifPresent(family -> all.addAll(family(area, path, family)))));
        return all;
    }

    private static List<CalendarEntry> family(Area area, String path, Entries family) {
        if (!(family.entries().get("rattelser") instanceof Items notes)) {
            return List.of();
        }
        String name = path.substring(path.lastIndexOf('/') + 1).replace(".yaml", "");
        return notes.items().stream()
                .filter(Entries.class::isInstance)
                .map(Entries.class::cast)
                .flatMap(note -> entry(area, name, family, note).stream())
                .toList();
    }

    private static Optional<CalendarEntry> entry(Area area, String name, Entries family, Entries note) {
        Optional<LocalDate> from = Typed.day(note.text("fran"));
        String key = note.text("varde");
        String title = "Belopp: " + family.entries("varden").entries(key).text("titel");
        return from.map(day -> new CalendarEntry(
                day,
                area,
                Cell.link(title, "/paket/%s/belopp/%s/%s".formatted(area, name, key)),
                Cell.tag("Rättad", "green"),
                true,
                "Rättat %s: var %s. %s".formatted(note.text("rattad"), note.text("var"), note.text("skal")),
                List.of()));
    }
}
