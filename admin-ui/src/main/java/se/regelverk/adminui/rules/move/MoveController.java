package se.regelverk.adminui.rules.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.Times;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.security.PersonNames;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.FileConflict;
import se.regelverk.engine.change.Moving;
import se.regelverk.engine.change.Rebasing;

/** Moves a draft to the newest version: what both have changed is shown side by side, and its author chooses. */
@Controller
class MoveController {
    private static final String OVERTAKEN =
            "Utkastet eller det som är beslutat har ändrats medan du läste. Ingenting är flyttat."
                    + " Det du har valt och skrivit står kvar. Läs igen och flytta sedan.";

    private final Changes changes;
    private final Drafts drafts;
    private final Areas areas;
    private final Access access;
    private final PersonNames people;

    MoveController(Changes changes, Drafts drafts, Areas areas, Access access, PersonNames people) {
        this.changes = changes;
        this.drafts = drafts;
        this.areas = areas;
        this.access = access;
        this.people = people;
    }

    @GetMapping("/paket/{area}/andring/{change}/flytta")
    String page(@PathVariable Map<String, String> path, Model model) {
        return shown(drafts.writable(path), MoveForm.EMPTY, PageErrors.none(), model);
    }

    @PostMapping("/paket/{area}/andring/{change}/flytta")
    String move(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> params,
            Model model,
            RedirectAttributes flash) {
        Draft draft = drafts.writable(path);
        var form = new MoveForm(params);
        var chosen = Chosen.of(met(changes.moving(draft.change())), form);
        boolean isSeen = form.version() == versionOf(draft.change());
        if (isSeen && !chosen.errors().isEmpty()) {
            return shown(draft, form, new PageErrors(chosen.errors()), model);
        }
        Rebasing moved = changes.rebase(
                draft.change().id(), chosen.choices(), form.to(), form.version(), access.username(), areas.now());
        if (moved instanceof Rebasing.Rebased) {
            flash.addFlashAttribute("notice", "Utkastet är flyttat till version %d.".formatted(form.to()));
            return "redirect:" + draft.address();
        }
        if (moved instanceof Rebasing.Closed) {
            flash.addFlashAttribute("notice", "Ändringen är inskickad eller avgjord. Ingenting är flyttat.");
            return "redirect:" + draft.address();
        }
        String problem = moved instanceof Rebasing.Refused refused
                ? refused.problem().problem() + " " + refused.problem().remedy()
                : OVERTAKEN;
        return shown(drafts.writable(path), form, new PageErrors(List.of(new PageError(null, problem))), model);
    }

    private String shown(Draft draft, MoveForm form, PageErrors errors, Model model) {
        Moving moving = changes.moving(draft.change());
        if (!moving.isNeeded() || !draft.change().state().open()) {
            return "redirect:" + draft.address();
        }
        List<ConflictView> conflicts = new ArrayList<>();
        for (FileConflict conflict : moving.conflicts()) {
            conflicts.add(ConflictView.of(
                    conflicts.size(),
                    Met.of(conflict),
                    form,
                    Sides.APPROVED,
                    mineBy(draft.change(), conflict),
                    theirsBy(conflict)));
        }
        model.addAttribute("moving", moving);
        model.addAttribute("conflicts", conflicts);
        model.addAttribute("left", form.left(met(moving)));
        model.addAttribute("errors", errors);
        model.addAttribute("address", draft.address());
        model.addAttribute("version", versionOf(draft.change()));
        model.addAttribute(
                "crumbs",
                Trail.inChange(draft.change(), areas.title(draft.area()), new Crumb("Flytta utkastet", null)));
        return "rules/move/flytta";
    }

    private static List<Met> met(Moving moving) {
        return moving.conflicts().stream().map(Met::of).toList();
    }

    private static long versionOf(Change change) {
        return Objects.requireNonNullElse(change.version(), 0L);
    }

    private String mineBy(Change change, FileConflict conflict) {
        return change.draft()
                .file(conflict.path())
                .map(file -> (file.by().equals(access.username()) ? "du, " : people.name(file.by()) + ", ")
                        + Times.readable(file.at()))
                .orElse("");
    }

    private String theirsBy(FileConflict conflict) {
        Optional<Change> by = changes.find(conflict.approvedBy());
        String who =
                by.map(change -> "%s, ".formatted(people.name(change.author()))).orElse("");
        String title = by.map(change -> ", ”%s”".formatted(change.title())).orElse("");
        return "%s%s, version %d%s".formatted(who, Times.readable(conflict.decidedAt()), conflict.version(), title);
    }
}
