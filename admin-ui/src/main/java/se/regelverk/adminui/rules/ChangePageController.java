package se.regelverk.adminui.rules;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.security.PersonNames;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Moving;
import se.regelverk.engine.change.Submission;
import se.regelverk.engine.change.Withdrawal;
import se.regelverk.engine.change.edit.Difference;

/** A change: what is to be done, what the check found, what differs so far, and sending it to the council. */
@Controller
class ChangePageController {
    private final Changes changes;
    private final Drafts drafts;
    private final Areas areas;
    private final Transitions transitions;
    private final Access access;
    private final PersonNames people;
    private final ChangeTasks tasks;

    ChangePageController(
            Changes changes,
            Drafts drafts,
            Areas areas,
            Transitions transitions,
            Access access,
            PersonNames people,
            ChangeTasks tasks) {
        this.changes = changes;
        this.drafts = drafts;
        this.areas = areas;
        this.transitions = transitions;
        this.access = access;
        this.people = people;
        this.tasks = tasks;
    }

    /** What has been said and done, newest first. */
    record Event(String when, String who, String text) {}

    @GetMapping("/paket/{area}/andring/{change}")
    String page(@PathVariable("area") String id, @PathVariable("change") String changeId, Model model) {
        Draft draft = drafts.readable(id, changeId);
        Change change = draft.change();
        CheckView check = CheckView.of(drafts.check(change), draft.address());
        var difference = DifferenceView.of(Difference.between(
                draft.files().shared().with(draft.files().before()),
                draft.files().readable(),
                change.area()));
        boolean writes = change.state().open() && access.mayAuthor(id);
        model.addAttribute("change", change);
        model.addAttribute("author", people.name(change.author()));
        model.addAttribute("address", draft.address());
        model.addAttribute("crumbs", Trail.inArea(id, areas.title(change.area()), change.title()));
        model.addAttribute("state", StateView.of(change, changes.versionOf(change)));
        model.addAttribute("check", check);
        model.addAttribute("difference", difference);
        model.addAttribute("transitions", transitions.of(change));
        model.addAttribute(
                "votes", change.state().underReview() ? changes.voting().votes(change, areas.today()) : null);
        model.addAttribute("deadline", DeadlineView.of(change, changes.voting(), areas.today()));
        model.addAttribute(
                "phase",
                changes.voting().councilRules(change.area(), areas.today()).phase());
        model.addAttribute("writes", writes);
        model.addAttribute("talk", TalkView.of(change, draft.address(), people));
        boolean ready = writes && check.clean() && !difference.isEmpty();
        boolean wordless = !change.description().grounds().missing().isEmpty();
        model.addAttribute("submittable", ready && !wordless);
        model.addAttribute("wordless", ready && wordless);
        model.addAttribute(
                "withdrawable",
                change.state().underReview() && change.involved().contains(access.username()) && access.mayAuthor(id));
        model.addAttribute("tasks", writes ? tasks.of(draft, check, difference) : List.of());
        model.addAttribute("collisions", collisions(change));
        model.addAttribute(
                "moving",
                Optional.of(change)
                        .filter(one -> writes)
                        .map(changes::moving)
                        .filter(Moving::isNeeded)
                        .orElse(null));
        model.addAttribute("returned", returned(change));
        model.addAttribute(
                "events",
                change.history().stream()
                        .map(event -> new Event(Times.readable(event.at()), people.name(event.by()), event.text()))
                        .collect(Collectors.collectingAndThen(Collectors.toList(), ChangePageController::newestFirst)));
        return "rules/andring";
    }

    private static List<Event> newestFirst(List<Event> events) {
        Collections.reverse(events);
        return events;
    }

    private static List<String> collisions(Change change) {
        return change.draft().sideTexts().stream()
                .filter(text -> text.reason().needsChoice())
                .map(text -> text.path())
                .distinct()
                .toList();
    }

    /** What the council said, while the author has it back. */
    private List<String> returned(Change change) {
        return change.state().open()
                ? change.reviews().stream()
                        .filter(review -> !review.comment().isBlank())
                        .map(review -> people.name(review.reviewer()) + ": " + review.comment())
                        .toList()
                : List.of();
    }

    @PostMapping("/paket/{area}/andring/{change}/skicka")
    String submit(@PathVariable("area") String id, @PathVariable("change") String changeId, RedirectAttributes flash) {
        Draft draft = drafts.writable(id, changeId);
        Submission submission = changes.submit(changeId, access.username(), areas.now());
        if (submission instanceof Submission.Submitted) {
            flash.addFlashAttribute(
                    "notice",
                    "Ändringen är skickad till rådet. "
                            + changes.voting()
                                    .votes(changes.find(draft.change().id()).orElseThrow(), areas.today())
                                    .sentence());
        } else if (submission instanceof Submission.NotClean unclean) {
            flash.addFlashAttribute("notSent", CheckView.of(unclean.report()));
            return "redirect:" + draft.address() + "#kontroll";
        }
        return "redirect:" + draft.address();
    }

    @PostMapping("/paket/{area}/andring/{change}/dra-tillbaka")
    String withdraw(
            @PathVariable("area") String id, @PathVariable("change") String changeId, RedirectAttributes flash) {
        Draft draft = drafts.writable(id, changeId);
        Withdrawal withdrawal = changes.withdraw(changeId, access.username(), areas.now());
        if (withdrawal instanceof Withdrawal.OthersRefused) {
            throw new AccessDeniedException("Only whoever has written in a change takes it back");
        }
        flash.addFlashAttribute(
                "notice",
                withdrawal instanceof Withdrawal.Withdrawn
                        ? "Ändringen är tillbakadragen och kan ändras igen. Det rådet har sagt räknas inte längre."
                        : "Ändringen är inte hos rådet. Läs hur långt den har kommit.");
        return "redirect:" + draft.address();
    }

    /** A text that is no longer in use. */
    record Replaced(String who, String when, @Nullable String text) {}

    private List<Replaced> replaced(Change change, String path) {
        return change.draft().sideTexts().stream()
                .filter(side -> side.path().equals(path) && !side.reason().needsChoice())
                .map(side -> new Replaced(people.name(side.by()), Times.readable(side.at()), side.text()))
                .toList();
    }

    /** A file as it is written, only to be read. */
    @GetMapping("/paket/{area}/andring/{change}/fil")
    String file(
            @PathVariable("area") String id,
            @PathVariable("change") String changeId,
            @RequestParam(name = "fil", required = false) @Nullable String path,
            Model model) {
        Draft draft = drafts.readable(id, changeId);
        Optional<String> chosen = Optional.ofNullable(path);
        model.addAttribute("paths", List.copyOf(draft.files().after().texts().keySet()));
        model.addAttribute("path", chosen.orElse(null));
        model.addAttribute("text", chosen.map(found -> draft.file(found).text()).orElse(null));
        model.addAttribute(
                "replaced", chosen.map(found -> replaced(draft.change(), found)).orElse(List.of()));
        model.addAttribute("address", draft.address());
        model.addAttribute(
                "crumbs", Trail.inChange(draft.change(), areas.title(draft.area()), new Crumb("Filer", null)));
        return "rules/fil";
    }
}
