package se.regelverk.adminui.rules;

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

    /** A page that leads here may suggest what the change is about. */
    @GetMapping("/paket/{area}/andring/ny")
    String asked(@PathVariable("area") String id, @RequestParam Map<String, String> suggested, Model model) {
        Area area = areas.writable(id);
        return form(model, area, Optional.empty(), DescriptionForm.of(suggested), PageErrors.none());
    }

    @PostMapping("/paket/{area}/andring")
    String begin(@PathVariable("area") String id, @RequestParam Map<String, String> sent, Model model) {
        DescriptionForm filled = DescriptionForm.of(sent);
        Area area = areas.writable(id);
        List<PageError> errors = new ArrayList<>();
        Optional<Description> description = filled.read(errors);
        Creation creation = description
                .map(found -> changes.create(area, found, access.username(), areas.now()))
                .orElse(new Creation.Refused(List.of()));
        return followed(creation, model, area, Optional.empty(), filled, errors);
    }

    @GetMapping("/paket/{area}/andring/{change}/beskrivning")
    String describe(@PathVariable("area") String id, @PathVariable("change") String changeId, Model model) {
        Change change = drafts.writable(id, changeId).change();
        Description now = change.description();
        return form(model, change.area(), Optional.of(change), DescriptionForm.of(now), PageErrors.none());
    }

    @PostMapping("/paket/{area}/andring/{change}/beskrivning")
    String describe(
            @PathVariable("area") String id,
            @PathVariable("change") String changeId,
            @RequestParam Map<String, String> sent,
            Model model) {
        DescriptionForm filled = DescriptionForm.of(sent);
        Change change = drafts.writable(id, changeId).change();
        List<PageError> errors = new ArrayList<>();
        Creation creation = filled.read(errors)
                .map(found -> changes.describe(changeId, found, access.username(), areas.now()))
                .orElse(new Creation.Refused(List.of()));
        return followed(creation, model, change.area(), Optional.of(change), filled, errors);
    }

    private String followed(
            Creation creation,
            Model model,
            Area area,
            Optional<Change> change,
            DescriptionForm filled,
            List<PageError> errors) {
        if (creation instanceof Creation.Described described) {
            return "redirect:/paket/%s/andring/%s"
                    .formatted(area, described.change().id());
        }
        if (creation instanceof Creation.Closed closed) {
            return "redirect:/paket/%s/andring/%s"
                    .formatted(area, closed.change().id());
        }
        errors.addAll(DescriptionForm.errors((Creation.Refused) creation));
        return form(model, area, change, filled, new PageErrors(errors));
    }

    private String form(Model model, Area area, Optional<Change> change, DescriptionForm filled, PageErrors errors) {
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
