package se.regelverk.adminui.rules.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.Typed;
import se.regelverk.engine.content.Area;

/** The calendar of one area, and of all that the person may read. */
@Controller
class CalendarController {
    private static final Comparator<CalendarEntry> ORDER = Comparator.comparing(CalendarEntry::day)
            .thenComparing(CalendarEntry::area)
            .thenComparing(one -> one.what().text());

    private final Areas areas;
    private final ContentEntries content;
    private final VersionEntries versions;
    private final CorrectedAmounts corrected;
    private final LawEntries law;

    CalendarController(
            Areas areas, ContentEntries content, VersionEntries versions, CorrectedAmounts corrected, LawEntries law) {
        this.areas = areas;
        this.content = content;
        this.versions = versions;
        this.corrected = corrected;
        this.law = law;
    }

    @GetMapping("/kalender")
    String all(
            @RequestParam(name = "fran", defaultValue = "") String from,
            @RequestParam(name = "omrade", defaultValue = "") String area,
            Model model) {
        List<Area> readable = areas.readable();
        model.addAttribute("crumbs", List.of(new Crumb("Regelpaket", "/paket"), new Crumb("Kalender", null)));
        model.addAttribute("action", "/kalender");
        model.addAttribute("areaTitle", "Alla områden");
        model.addAttribute("area", area);
        model.addAttribute("choices", choices(readable));
        return show(area.isEmpty() ? readable : List.of(areas.readable(area)), from, model);
    }

    @GetMapping("/paket/{area}/kalender")
    String one(
            @PathVariable("area") String id, @RequestParam(name = "fran", defaultValue = "") String from, Model model) {
        Area area = areas.readable(id);
        String title = areas.title(area);
        model.addAttribute("crumbs", Trail.inArea(id, title, "Kalender"));
        model.addAttribute("action", "/paket/%s/kalender".formatted(id));
        model.addAttribute("areaTitle", title);
        model.addAttribute("choices", List.of());
        return show(List.of(area), from, model);
    }

    private List<Choice> choices(List<Area> readable) {
        return Stream.concat(
                        Stream.of(Choice.of("", "Alla områden")),
                        readable.stream().map(area -> Choice.of(area.id(), areas.title(area))))
                .toList();
    }

    /** A month that cannot be read is this month: the page says which one it shows. */
    private String show(List<Area> shown, String from, Model model) {
        YearMonth first = Typed.month(from).orElse(YearMonth.from(areas.today()));
        List<CalendarEntry> coming = new ArrayList<>();
        List<CalendarEntry> corrections = new ArrayList<>();
        for (Area area : shown) {
            gather(area, first.atDay(1), coming, corrections);
        }
        coming.sort(ORDER);
        corrections.sort(ORDER.reversed());
        model.addAttribute("months", CalendarMonth.of(coming));
        model.addAttribute("corrections", corrections);
        model.addAttribute("titles", shown.stream().collect(java.util.stream.Collectors.toMap(Area::id, areas::title)));
        model.addAttribute("severalAreas", shown.size() > 1);
        model.addAttribute("from", first.toString());
        return "rules/calendar/kalender";
    }

    private void gather(Area area, LocalDate first, List<CalendarEntry> coming, List<CalendarEntry> corrections) {
        Stream.of(content.from(area, first), versions.of(area), law.of(area))
                .flatMap(List::stream)
                .filter(one -> !one.day().isBefore(first))
                .forEach(coming::add);
        Stream.concat(versions.of(area).stream().filter(CalendarEntry::correction), corrected.of(area).stream())
                .filter(one -> one.day().isBefore(areas.today()))
                .forEach(corrections::add);
    }
}
