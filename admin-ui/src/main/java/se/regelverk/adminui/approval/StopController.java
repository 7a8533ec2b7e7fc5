package se.regelverk.adminui.approval;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.Stop;
import se.regelverk.engine.library.VersionSummary;

/** Nödstopp: a version that turned out wrong is taken out of use at once, with a reason. */
@Controller
class StopController {
    private static final int LONGEST_REASON = 2_000;

    private final Changes changes;
    private final Library library;
    private final Areas areas;
    private final Access access;

    StopController(Changes changes, Library library, Areas areas, Access access) {
        this.changes = changes;
        this.library = library;
        this.areas = areas;
        this.access = access;
    }

    @GetMapping("/rad/{id}/stoppa")
    String page(@PathVariable("id") String id, Model model) {
        return show(reviewable(id), "", PageErrors.none(), model);
    }

    @PostMapping("/rad/{id}/stoppa")
    String stop(
            @PathVariable("id") String id,
            @RequestParam(name = "skal", defaultValue = "") String reason,
            Model model,
            RedirectAttributes flash) {
        Change change = reviewable(id);
        String text = reason.strip();
        if (text.isEmpty() || text.length() > LONGEST_REASON) {
            String message = text.isEmpty()
                    ? "Skriv varför versionen ska stoppas."
                    : "Skriv högst %d tecken.".formatted(LONGEST_REASON);
            return show(change, reason, new PageErrors(List.of(new PageError("skal", message))), model);
        }
        VersionSummary version = version(change);
        library.stop(
                change.area(),
                version.number(),
                new Stop(text, access.username(), areas.now().toInstant()));
        flash.addFlashAttribute(
                "notice", "Version %d är stoppad. Nya ärenden använder versionen före.".formatted(version.number()));
        return "redirect:/rad/" + id;
    }

    private Change reviewable(String id) {
        Change change = changes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!access.mayReview(change.area().id())) {
            throw new AccessDeniedException("The area is not the person's");
        }
        return change;
    }

    private VersionSummary version(Change change) {
        return changes.versionOf(change)
                .filter(version -> version.stop().isEmpty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String show(Change change, String reason, PageErrors errors, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("change", change);
        model.addAttribute("number", version(change).number());
        model.addAttribute("areaTitle", areas.title(change.area()));
        model.addAttribute("reason", reason);
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("Granskning", "/rad"),
                        new Crumb(change.title(), "/rad/" + change.id()),
                        new Crumb("Nödstopp", null)));
        return "approval/stoppa";
    }
}
