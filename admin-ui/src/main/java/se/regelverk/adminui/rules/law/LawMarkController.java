package se.regelverk.adminui.rules.law;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.LawWatch;
import se.regelverk.adminui.rules.Times;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.security.PersonNames;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.engine.change.law.LawMark;
import se.regelverk.engine.change.law.LawMarks;
import se.regelverk.engine.change.law.Resting;

/** A section that is changed from a day: all that rests on it, ticked off thing by thing, or taken on to a change. */
@Controller
class LawMarkController {
    private final LawWatch watch;
    private final LawMarks marks;
    private final Areas areas;
    private final Access access;
    private final PersonNames people;
    private final RestingPages pages;

    LawMarkController(
            LawWatch watch, LawMarks marks, Areas areas, Access access, PersonNames people, RestingPages pages) {
        this.watch = watch;
        this.marks = marks;
        this.areas = areas;
        this.access = access;
        this.people = people;
        this.pages = pages;
    }

    @GetMapping("/lagrum/{section}/andrad/{day}")
    String page(@PathVariable("section") String slug, @PathVariable("day") String day, Model model) {
        areas.readable();
        LawMark mark = existing(slug, day);
        List<RestingView> places = pages.of(resting(mark), Optional.of(mark));
        model.addAttribute("title", "%s ändras %s".formatted(mark.paragraph(), mark.from()));
        model.addAttribute("reason", mark.reason());
        model.addAttribute(
                "marked", "Markerat av %s, %s.".formatted(people.name(mark.by()), Times.readable(mark.at())));
        model.addAttribute("places", places);
        model.addAttribute("progress", progress(places));
        model.addAttribute("action", LawWatch.address(mark));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("Lagrum", "/lagrum"),
                        new Crumb(mark.paragraph().toString(), "/lagrum/" + slug),
                        new Crumb("Ändrad från " + mark.from(), null)));
        return "rules/law/andrad";
    }

    private static String progress(List<RestingView> places) {
        long all = places.stream().mapToLong(place -> place.items().size()).sum();
        long left = places.stream().mapToLong(RestingView::left).sum();
        return all == 0
                ? "Inget som du får läsa bygger på lagrummet."
                : "%d av %d är granskade.".formatted(all - left, all);
    }

    @PostMapping("/lagrum/{section}/andrad/{day}")
    String check(
            @PathVariable("section") String slug,
            @PathVariable("day") String day,
            @RequestParam("omrade") String area,
            @RequestParam("sak") String item,
            @RequestParam(name = "not", defaultValue = "") String note,
            @RequestParam(name = "gor", defaultValue = "granskad") String action) {
        areas.readable();
        LawMark mark = existing(slug, day);
        Resting thing = resting(mark).stream()
                .filter(one -> one.area().id().equals(area) && one.id().equals(item))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!access.mayReadContent(area)) {
            throw new AccessDeniedException("The area is not the person's");
        }
        if (action.equals("angra")) {
            marks.uncheck(mark, thing);
        } else {
            marks.check(
                    mark,
                    thing,
                    note.replace("\r\n", "\n"),
                    access.username(),
                    areas.now().toInstant());
        }
        return "redirect:%s#%s".formatted(LawWatch.address(mark), area);
    }

    private List<Resting> resting(LawMark mark) {
        return watch.everything().stream()
                .filter(one -> one.restsOn(mark.paragraph()))
                .toList();
    }

    private LawMark existing(String slug, String day) {
        return marks.all().stream()
                .filter(mark -> mark.paragraph().slug().equals(slug)
                        && mark.from().toString().equals(day))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
