package se.regelverk.adminui.rules.history;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.DescriptionForm;
import se.regelverk.adminui.rules.DifferenceView;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.web.Cell;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Creation;
import se.regelverk.engine.change.Lineage;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.VersionSummary;

/** Brings an old version back: as a change of its own that goes the ordinary road, never at once. */
@Controller
class RestoreController {
    private final Library library;
    private final Changes changes;
    private final OldVersions old;
    private final Areas areas;
    private final Access access;

    RestoreController(Library library, Changes changes, OldVersions old, Areas areas, Access access) {
        this.library = library;
        this.changes = changes;
        this.old = old;
        this.areas = areas;
        this.access = access;
    }

    @GetMapping("/paket/{area}/historik/{number}/aterstall")
    String page(@PathVariable("area") String id, @PathVariable("number") int number, Model model) {
        Area area = areas.writable(id);
        VersionSummary version = old.existing(area, number);
        var form = new DescriptionForm("Återställ version %d".formatted(number), "", "", false);
        return show(version, form, PageErrors.none(), model);
    }

    @PostMapping("/paket/{area}/historik/{number}/aterstall")
    String restore(
            @PathVariable("area") String id,
            @PathVariable("number") int number,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Area area = areas.writable(id);
        VersionSummary version = old.existing(area, number);
        DescriptionForm form = DescriptionForm.of(sent);
        List<PageError> errors = new ArrayList<>();
        Creation creation = form.read(errors)
                .map(about -> changes.restore(area, number, about, access.username(), areas.now()))
                .orElse(new Creation.Refused(List.of()));
        if (creation instanceof Creation.Described described) {
            flash.addFlashAttribute(
                    "notice",
                    "Ändringen är ett utkast med innehållet i version %d. Läs vad som ändras innan du skickar den."
                            .formatted(number));
            return "redirect:/paket/%s/andring/%s"
                    .formatted(area, described.change().id());
        }
        if (creation instanceof Creation.Refused refused) {
            errors.addAll(DescriptionForm.errors(refused));
        }
        return show(version, form, new PageErrors(errors), model);
    }

    private String show(VersionSummary version, DescriptionForm form, PageErrors errors, Model model) {
        Area area = version.area();
        String title = areas.title(area);
        Optional<VersionSummary> now =
                areas.inForce(area).map(ApprovedContent::number).flatMap(number -> old.summary(area, number));
        var lineage = new Lineage(library.versions(area));
        model.addAttribute("errors", errors);
        model.addAttribute("filled", form);
        model.addAttribute("today", areas.today().toString());
        model.addAttribute("version", version);
        model.addAttribute("action", "/paket/%s/historik/%d/aterstall".formatted(area, version.number()));
        model.addAttribute(
                "undone",
                titles(now.map(here -> lineage.heldOnlyBy(here, version)).orElse(List.of())));
        model.addAttribute(
                "back",
                titles(now.map(here -> lineage.heldOnlyBy(version, here)).orElse(List.of())));
        model.addAttribute(
                "difference",
                now.map(here -> DifferenceView.of(old.between(area, here.number(), version.number())))
                        .orElse(new DifferenceView(List.of(), List.of())));
        String page = "Återställ version %d".formatted(version.number());
        model.addAttribute("heading", page);
        model.addAttribute("crumbs", VersionsController.crumbs(area.id(), title, page));
        return "rules/history/aterstall";
    }

    private List<Cell> titles(List<String> ids) {
        return ids.stream()
                .map(id -> changes.find(id).map(Timeline::link).orElse(Cell.of(id)))
                .toList();
    }
}
