package se.regelverk.adminui.rules.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.LawWatch;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.web.Cell;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.adminui.web.Typed;
import se.regelverk.engine.change.law.Citations;
import se.regelverk.engine.change.law.LawMark;
import se.regelverk.engine.change.law.LawMarks;
import se.regelverk.engine.change.law.Marking;
import se.regelverk.engine.change.law.Paragraph;
import se.regelverk.engine.change.law.Resting;

/** All sections of law that the rules rest on, and one of them with all that does; there it is marked as changed. */
@Controller
class LawController {
    private final LawWatch watch;
    private final LawMarks marks;
    private final Areas areas;
    private final Access access;
    private final RestingPages pages;

    LawController(LawWatch watch, LawMarks marks, Areas areas, Access access, RestingPages pages) {
        this.watch = watch;
        this.marks = marks;
        this.areas = areas;
        this.access = access;
        this.pages = pages;
    }

    @GetMapping("/lagrum")
    String all(@RequestParam(name = "sok", defaultValue = "") String sought, Model model) {
        areas.readable();
        NavigableMap<Paragraph, List<Resting>> sections = watch.sections(watch.everything());
        Optional<Paragraph> asked = Citations.in(sought).stream().findFirst();
        Optional<Paragraph> found = asked.filter(sections::containsKey);
        if (found.isPresent()) {
            return "redirect:/lagrum/" + found.get().slug();
        }
        model.addAttribute("laws", laws(sections));
        model.addAttribute("sought", sought);
        model.addAttribute(
                "missed",
                sought.isBlank()
                        ? ""
                        : asked.map(one -> "Inget i reglerna hänvisar till %s.".formatted(one))
                                .orElse("”%s” går inte att läsa som ett lagrum. Skriv till exempel SoL 12 kap. 7 §."
                                        .formatted(sought)));
        model.addAttribute("crumbs", List.of(new Crumb("Regelpaket", "/paket"), new Crumb("Lagrum", null)));
        return "rules/law/lagrum";
    }

    private List<LawRow.Law> laws(NavigableMap<Paragraph, List<Resting>> sections) {
        Map<Paragraph, List<LawMark>> marked = marks.all().stream().collect(Collectors.groupingBy(LawMark::paragraph));
        var laws = new LinkedHashMap<String, List<LawRow>>();
        sections.forEach((paragraph, resting) -> laws.computeIfAbsent(paragraph.lawTitle(), law -> new ArrayList<>())
                .add(new LawRow(
                        paragraph.toString(),
                        "/lagrum/" + paragraph.slug(),
                        note(resting),
                        marked.getOrDefault(paragraph, List.of()).stream()
                                .map(mark -> "Ändrad från " + mark.from())
                                .toList())));
        return laws.entrySet().stream()
                .map(law -> new LawRow.Law(law.getKey(), law.getValue()))
                .toList();
    }

    private String note(List<Resting> resting) {
        String where =
                resting.stream().map(one -> areas.title(one.area())).distinct().collect(Collectors.joining(", "));
        String count = resting.size() == 1 ? "1 ställe" : resting.size() + " ställen";
        return where.isEmpty() ? "Inget ställe" : count + ". " + where;
    }

    @GetMapping("/lagrum/{section}")
    String one(@PathVariable("section") String slug, Model model) {
        areas.readable();
        return show(existing(slug), new MarkForm("", ""), PageErrors.none(), model);
    }

    /** The mark as it was filled. */
    record MarkForm(String from, String reason) {}

    @PostMapping("/lagrum/{section}")
    String mark(
            @PathVariable("section") String slug,
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            Model model,
            RedirectAttributes flash) {
        areas.readable();
        Paragraph paragraph = existing(slug);
        List<PageError> errors = new ArrayList<>();
        Optional<LocalDate> day = Typed.day(from);
        if (day.isEmpty()) {
            errors.add(new PageError("from", "Skriv dagen som ÅÅÅÅ-MM-DD."));
        }
        if (reason.isBlank()) {
            errors.add(new PageError("reason", "Skriv vad som ändras och var det står."));
        }
        if (errors.isEmpty()) {
            String text = reason.replace("\r\n", "\n");
            Marking marking = marks.mark(
                    paragraph, day.get(), text, access.username(), areas.now().toInstant());
            if (marking instanceof Marking.Marked marked) {
                flash.addFlashAttribute(
                        "notice", "%s är markerat. Gå igenom det som bygger på det.".formatted(paragraph));
                return "redirect:" + LawWatch.address(marked.mark());
            }
            ((Marking.Refused) marking)
                    .problems()
                    .forEach(one -> errors.add(new PageError(one.pointer().substring(1), one.message())));
        }
        return show(paragraph, new MarkForm(from, reason), new PageErrors(errors), model);
    }

    private Paragraph existing(String slug) {
        return watch.sections(watch.everything()).keySet().stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(Paragraph paragraph, MarkForm filled, PageErrors errors, Model model) {
        List<Resting> resting = watch.everything().stream()
                .filter(one -> one.restsOn(paragraph))
                .toList();
        model.addAttribute("title", paragraph.toString());
        model.addAttribute("action", "/lagrum/" + paragraph.slug());
        model.addAttribute("places", pages.of(resting, Optional.empty()));
        model.addAttribute(
                "marks",
                marks.all().stream()
                        .filter(mark -> mark.paragraph().touches(paragraph))
                        .map(mark -> Cell.link(
                                "%s är ändrad från %s".formatted(mark.paragraph(), mark.from()),
                                LawWatch.address(mark)))
                        .toList());
        model.addAttribute("filled", filled);
        model.addAttribute("errors", errors);
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("Regelpaket", "/paket"),
                        new Crumb("Lagrum", "/lagrum"),
                        new Crumb(paragraph.toString(), null)));
        return "rules/law/paragraf";
    }
}
