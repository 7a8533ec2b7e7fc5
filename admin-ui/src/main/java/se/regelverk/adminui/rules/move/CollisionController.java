package se.regelverk.adminui.rules.move;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
import se.regelverk.adminui.rules.DifferenceView;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.rules.Times;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.security.PersonNames;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Choices;
import se.regelverk.engine.change.SideText;
import se.regelverk.engine.change.edit.Difference;
import se.regelverk.engine.change.merge.FileMerge;
import se.regelverk.engine.change.merge.PartConflict.Kind;
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
        return aside(draft, path)
                .map(aside -> shown(draft, aside, MoveForm.EMPTY, PageErrors.none(), model))
                .orElse("redirect:" + draft.address());
    }

    private String shown(Draft draft, SideText aside, MoveForm form, PageErrors errors, Model model) {
        ContentFiles inUse = draft.files().readable();
        model.addAttribute("path", aside.path());
        model.addAttribute("address", draft.address());
        model.addAttribute("by", people.name(aside.by()));
        model.addAttribute("when", Times.readable(aside.at()));
        model.addAttribute("why", aside.reason().label());
        model.addAttribute("removes", aside.text() == null);
        model.addAttribute("removed", inUse.text(aside.path()).isEmpty());
        model.addAttribute("version", draft.change().version());
        model.addAttribute("errors", errors);
        model.addAttribute("conflicts", conflicts(draft, aside, form));
        model.addAttribute(
                "difference", DifferenceView.of(Difference.between(inUse, withOther(inUse, aside), draft.area())));
        model.addAttribute(
                "crumbs", Trail.inChange(draft.change(), areas.title(draft.area()), new Crumb("Två texter", null)));
        return "rules/krock";
    }

    /** The things in which the texts differ; none when there is only one thing to choose, the file. */
    private List<ConflictView> conflicts(Draft draft, SideText aside, MoveForm form) {
        List<Met> met = met(merge(draft, aside));
        String mineBy = draft.change()
                .draft()
                .file(aside.path())
                .map(file -> people.name(file.by()) + ", " + Times.readable(file.at()))
                .orElse("");
        String theirsBy = people.name(aside.by()) + ", " + Times.readable(aside.at());
        return IntStream.range(0, met.size())
                .mapToObj(at -> ConflictView.of(at, met.get(at), form, Sides.AT_ONCE, mineBy, theirsBy))
                .toList();
    }

    private static Optional<FileMerge> merge(Draft draft, SideText aside) {
        return draft.files().after().text(aside.path()).flatMap(mine -> Optional.ofNullable(aside.text())
                .map(theirs -> FileMerge.between(aside.path(), mine, theirs)));
    }

    private static List<Met> met(Optional<FileMerge> merge) {
        return merge.map(FileMerge::together).stream()
                .flatMap(outcome -> outcome.conflicts().stream())
                .filter(part -> part.kind() != Kind.FILE)
                .map(part -> new Met(merge.orElseThrow().path(), part))
                .toList();
    }

    @PostMapping("/paket/{area}/andring/{change}/krock")
    String choose(
            @PathVariable("area") String id,
            @PathVariable("change") String changeId,
            @RequestParam("fil") String path,
            @RequestParam("val") String choice,
            @RequestParam("version") long version,
            @RequestParam Map<String, String> params,
            Model model,
            RedirectAttributes flash) {
        Draft draft = drafts.writable(id, changeId);
        SideText aside = aside(draft, path).orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        var form = new MoveForm(params);
        var chosen = Chosen.of(choice.equals("delar") ? met(merge(draft, aside)) : List.of(), form);
        if (!chosen.errors().isEmpty()) {
            return shown(draft, aside, form, new PageErrors(chosen.errors()), model);
        }
        if (!choice.equals("behall")) {
            SideText wanted = choice.equals("anvand") ? aside : put(draft, aside, chosen.choices());
            Outcome outcome = saves.use(draft, wanted, version, draft.address(), flash);
            if (!(outcome instanceof Outcome.Leads leads)) {
                throw new ResponseStatusException(HttpStatus.CONFLICT);
            }
            if (leads.view().contains("/krock")) {
                // Somebody has saved meanwhile. What is chosen and written is kept beside, and the page shows it.
                return leads.view();
            }
        }
        changes.dropSideTexts(changeId, path, access.username(), areas.now());
        return "redirect:" + draft.address();
    }

    /** The text with what is chosen in each thing. */
    private static SideText put(Draft draft, SideText aside, Choices choices) {
        String text = merge(draft, aside)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT))
                .choosing(choices.byFile().getOrDefault(aside.path(), Map.of()))
                .text();
        return new SideText(aside.path(), text, aside.by(), aside.at(), aside.reason());
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
