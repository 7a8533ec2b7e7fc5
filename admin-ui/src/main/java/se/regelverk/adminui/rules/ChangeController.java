package se.regelverk.adminui.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Creation;
import se.regelverk.engine.change.Description;
import se.regelverk.engine.content.Area;

/** Begins a change and describes it. */
@Controller
class ChangeController {
    private final Changes changes;
    private final Drafts drafts;
    private final Areas areas;
    private final Access access;

    ChangeController(Changes changes, Drafts drafts, Areas areas, Access access) {
        this.changes = changes;
        this.drafts = drafts;
        this.areas = areas;
        this.access = access;
    }

    /** The form as it was filled. */
    record Filled(String title, String purpose, String inForceFrom, boolean correction) {
        /** A box that is not ticked is not sent. */
        static Filled of(Map<String, String> sent) {
            return new Filled(
                    sent.getOrDefault("title", ""),
                    sent.getOrDefault("purpose", "").replace("\r\n", "\n"),
                    sent.getOrDefault("inForceFrom", ""),
                    sent.containsKey("correction"));
        }
    }

    @GetMapping("/paket/{area}/andring/ny")
    String begin(@PathVariable("area") String id, Model model) {
        Area area = areas.writable(id);
        return form(model, area, Optional.empty(), new Filled("", "", "", false), PageErrors.none());
    }

    @PostMapping("/paket/{area}/andring")
    String begin(@PathVariable("area") String id, @RequestParam Map<String, String> sent, Model model) {
        Filled filled = Filled.of(sent);
        Area area = areas.writable(id);
        List<PageError> errors = new ArrayList<>();
        Optional<Description> description = description(filled, errors);
        Creation creation = description
                .map(found -> changes.create(area, found, access.username(), areas.now()))
                .orElse(new Creation.Refused(List.of()));
        return followed(creation, model, area, Optional.empty(), filled, errors);
    }

    @GetMapping("/paket/{area}/andring/{change}/beskrivning")
    String describe(@PathVariable("area") String id, @PathVariable("change") String changeId, Model model) {
        Change change = drafts.writable(id, changeId).change();
        Description now = change.description();
        var filled = new Filled(now.title(), now.purpose(), now.inForceFrom().toString(), now.correction());
        return form(model, change.area(), Optional.of(change), filled, PageErrors.none());
    }

    @PostMapping("/paket/{area}/andring/{change}/beskrivning")
    String describe(
            @PathVariable("area") String id,
            @PathVariable("change") String changeId,
            @RequestParam Map<String, String> sent,
            Model model) {
        Filled filled = Filled.of(sent);
        Change change = drafts.writable(id, changeId).change();
        List<PageError> errors = new ArrayList<>();
        Creation creation = description(filled, errors)
                .map(found -> changes.describe(changeId, found, access.username(), areas.now()))
                .orElse(new Creation.Refused(List.of()));
        return followed(creation, model, change.area(), Optional.of(change), filled, errors);
    }

    private String followed(
            Creation creation, Model model, Area area, Optional<Change> change, Filled filled, List<PageError> errors) {
        if (creation instanceof Creation.Described described) {
            return "redirect:/paket/%s/andring/%s"
                    .formatted(area, described.change().id());
        }
        if (creation instanceof Creation.Closed closed) {
            return "redirect:/paket/%s/andring/%s"
                    .formatted(area, closed.change().id());
        }
        ((Creation.Refused) creation)
                .problems()
                .forEach(problem -> errors.add(new PageError(problem.pointer().substring(1), problem.message())));
        return form(model, area, change, filled, new PageErrors(errors));
    }

    /** All problems at once: with an unreadable day, the other fields are still looked at. */
    private static Optional<Description> description(Filled filled, List<PageError> errors) {
        Optional<LocalDate> day =
                DayField.read(filled.inForceFrom(), "inForceFrom", "dagen då ändringen ska gälla", true, errors);
        if (day.isEmpty()) {
            if (filled.title().isBlank()) {
                errors.add(0, new PageError("title", "Skriv rubrik."));
            }
            if (filled.purpose().isBlank()) {
                errors.add(Math.min(1, errors.size() - 1), new PageError("purpose", "Skriv syfte."));
            }
        }
        return day.map(from -> new Description(filled.title(), filled.purpose(), from, filled.correction()));
    }

    private String form(Model model, Area area, Optional<Change> change, Filled filled, PageErrors errors) {
        String title = areas.title(area);
        model.addAttribute("errors", errors);
        model.addAttribute("filled", filled);
        model.addAttribute("today", areas.today().toString());
        model.addAttribute("isNew", change.isEmpty());
        model.addAttribute(
                "crumbs",
                change.map(found -> Trail.inChange(found, title, new Crumb("Beskrivning", null)))
                        .orElseGet(() -> Trail.inArea(area.id(), title, "Ny ändring")));
        model.addAttribute(
                "action",
                change.map(found -> "/paket/%s/andring/%s/beskrivning".formatted(area, found.id()))
                        .orElse("/paket/%s/andring".formatted(area)));
        return "rules/beskrivning";
    }
}
