package se.regelverk.adminui.rules;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.security.PersonNames;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.SideText;
import se.regelverk.engine.change.edit.Difference;
import se.regelverk.engine.content.ContentFiles;

/** Two texts for one file: both are shown, somebody chooses, nothing is lost before. */
@Controller
class CollisionController {
    private final Changes changes;
    private final Drafts drafts;
    private final Saves saves;
    private final Areas areas;
    private final Access access;
    private final PersonNames people;

    CollisionController(Changes changes, Drafts drafts, Saves saves, Areas areas, Access access, PersonNames people) {
        this.changes = changes;
        this.drafts = drafts;
        this.saves = saves;
        this.areas = areas;
        this.access = access;
        this.people = people;
    }

    @GetMapping("/paket/{area}/andring/{change}/krock")
    String page(
            @PathVariable("area") String id,
            @PathVariable("change") String changeId,
            @RequestParam("fil") String path,
            Model model) {
        Draft draft = drafts.writable(id, changeId);
        Optional<SideText> aside = aside(draft, path);
        if (aside.isEmpty()) {
            return "redirect:" + draft.address();
        }
        ContentFiles inUse = draft.files().readable();
        model.addAttribute("path", path);
        model.addAttribute("address", draft.address());
        model.addAttribute("by", people.name(aside.get().by()));
        model.addAttribute("when", Times.readable(aside.get().at()));
        model.addAttribute("why", aside.get().reason().label());
        model.addAttribute("removes", aside.get().text() == null);
        model.addAttribute("removed", inUse.text(path).isEmpty());
        model.addAttribute("version", draft.change().version());
        model.addAttribute(
                "difference",
                DifferenceView.of(Difference.between(inUse, withOther(inUse, aside.get()), draft.area())));
        model.addAttribute(
                "crumbs", Trail.inChange(draft.change(), areas.title(draft.area()), new Crumb("Två texter", null)));
        return "rules/krock";
    }

    @PostMapping("/paket/{area}/andring/{change}/krock")
    String choose(
            @PathVariable("area") String id,
            @PathVariable("change") String changeId,
            @RequestParam("fil") String path,
            @RequestParam("val") String choice,
            @RequestParam("version") long version,
            RedirectAttributes flash) {
        Draft draft = drafts.writable(id, changeId);
        SideText aside = aside(draft, path).orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        if (choice.equals("anvand")) {
            Outcome outcome = saves.use(draft, aside, version, draft.address(), flash);
            if (!(outcome instanceof Outcome.Leads leads) || leads.view().contains("/krock")) {
                throw new ResponseStatusException(HttpStatus.CONFLICT);
            }
        }
        changes.dropSideTexts(changeId, path, access.username(), areas.now());
        return "redirect:" + draft.address();
    }

    private static ContentFiles withOther(ContentFiles inUse, SideText other) {
        String text = other.text();
        return text == null ? inUse.without(other.path()) : inUse.with(other.path(), text);
    }

    private static Optional<SideText> aside(Draft draft, String path) {
        return draft.change().draft().sideTexts().stream()
                .filter(text -> text.path().equals(path) && text.reason().needsChoice())
                .reduce((first, last) -> last);
    }
}
