package se.regelverk.adminui.approval;

import java.util.Arrays;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.CheckView;
import se.regelverk.adminui.rules.DifferenceView;
import se.regelverk.adminui.rules.EffectsView;
import se.regelverk.adminui.rules.StateView;
import se.regelverk.adminui.rules.Times;
import se.regelverk.adminui.rules.Transitions;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.security.PersonNames;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.ChangeState;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Decision;
import se.regelverk.engine.change.DraftView;
import se.regelverk.engine.change.ReviewResult;
import se.regelverk.engine.change.edit.Difference;
import se.regelverk.engine.library.VersionSummary;

/** A change as the council reviews it, and what a member says of it. */
@Controller
class ReviewController {
    private final Changes changes;
    private final Areas areas;
    private final Transitions transitions;
    private final Access access;
    private final PersonNames people;

    ReviewController(Changes changes, Areas areas, Transitions transitions, Access access, PersonNames people) {
        this.changes = changes;
        this.areas = areas;
        this.transitions = transitions;
        this.access = access;
        this.people = people;
    }

    /** What somebody said. */
    record Said(String who, String what, String comment, String when) {}

    /** What was written in the decision box. */
    record Filled(String decision, String comment) {}

    @GetMapping("/rad/{id}")
    String page(@PathVariable("id") String id, Model model) {
        return show(reviewable(id), new Filled("", ""), PageErrors.none(), model);
    }

    /** The first step asks for confirmation, the second decides. */
    @PostMapping("/rad/{id}")
    String decide(
            @PathVariable("id") String id,
            @RequestParam(name = "beslut", defaultValue = "") String word,
            @RequestParam(name = "kommentar", defaultValue = "") String comment,
            @RequestParam(name = "bekraftad", defaultValue = "nej") String confirmed,
            @RequestParam(name = "innehall", defaultValue = "") String seen,
            Model model,
            RedirectAttributes flash) {
        Change change = reviewable(id);
        var filled = new Filled(word, comment.replace("\r\n", "\n").strip());
        Optional<Decision> decision = Arrays.stream(Decision.values())
                .filter(one -> one.name().equals(word))
                .findFirst();
        if (decision.isEmpty()) {
            return show(change, filled, error("beslut", "Välj vad du beslutar."), model);
        }
        if (decision.get().needsComment() && filled.comment().isEmpty()) {
            return show(
                    change, filled, error("kommentar", "Skriv varför, så att författaren vet vad som gäller."), model);
        }
        if (!confirmed.equals("ja")) {
            return confirm(change, decision.get(), filled, model);
        }
        if (!seen.equals(change.hash().value())) {
            return show(
                    change,
                    filled,
                    error(null, "Ändringen har fått ett nytt innehåll sedan du läste den. Läs igenom den igen."),
                    model);
        }
        return answered(
                change,
                filled,
                changes.review(id, access.username(), decision.get(), filled.comment(), areas.now()),
                model,
                flash);
    }

    private String answered(Change change, Filled filled, ReviewResult result, Model model, RedirectAttributes flash) {
        if (result instanceof ReviewResult.AuthorRefused) {
            throw new AccessDeniedException("Nobody reviews what they have written");
        }
        if (result instanceof ReviewResult.CommentRefused refused) {
            return show(change, filled, error("kommentar", refused.message()), model);
        }
        if (result instanceof ReviewResult.NoLongerClean unclean) {
            model.addAttribute("unclean", CheckView.of(unclean.report()));
            return show(
                    change,
                    filled,
                    error(null, "Ändringen går inte längre ihop med det som gäller. Skicka tillbaka den."),
                    model);
        }
        flash.addFlashAttribute("notice", notice(result));
        return "redirect:/rad/" + change.id();
    }

    private String notice(ReviewResult result) {
        if (result instanceof ReviewResult.Approved approved) {
            return StateView.of(approved.change(), approved.version()).text();
        }
        if (result instanceof ReviewResult.Noted noted) {
            return "Ditt beslut är sparat. "
                    + StateView.of(noted.change(), Optional.empty()).text();
        }
        return result instanceof ReviewResult.NotUnderReview other
                        && other.change().state() == ChangeState.TILLBAKADRAGEN
                ? "Författaren har dragit tillbaka ändringen. Ditt beslut sparades inte."
                : "Ändringen är redan avgjord. Ditt beslut sparades inte.";
    }

    private Change reviewable(String id) {
        Change change = changes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!access.mayReview(change.area().id())) {
            throw new AccessDeniedException("The area is not the person's");
        }
        return change;
    }

    private static PageErrors error(@org.jspecify.annotations.Nullable String field, String message) {
        return new PageErrors(List.of(new PageError(field, message)));
    }

    private String confirm(Change change, Decision decision, Filled filled, Model model) {
        model.addAttribute("change", change);
        model.addAttribute("filled", filled);
        model.addAttribute("decision", decision.label());
        model.addAttribute("meaning", meaning(change, decision));
        model.addAttribute("hash", change.hash().value());
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("Granskning", "/rad"),
                        new Crumb(change.title(), "/rad/" + change.id()),
                        new Crumb("Bekräfta", null)));
        return "approval/bekrafta";
    }

    private String meaning(Change change, Decision decision) {
        return switch (decision) {
            case GODKANN ->
                isSecond(change)
                        ? "Det är det andra godkännandet. Ändringen gäller från %s och används då för alla nya ärenden."
                                .formatted(change.inForceFrom())
                        : "Ändringen behöver två godkännanden. En ledamot till ska godkänna den.";
            case ATERREMISS -> "Ändringen går tillbaka till författaren, som läser din kommentar.";
            case AVSLA -> "Ändringen avslås och kan inte skickas in igen.";
            case ESKALERA -> "Ändringen lyfts till en högre nivå. Rådet kan fortfarande besluta.";
        };
    }

    private boolean isSecond(Change change) {
        String me = access.username();
        return change.approvals() >= 1
                && change.reviews().stream()
                        .noneMatch(review -> review.reviewer().equals(me));
    }

    private String show(Change change, Filled filled, PageErrors errors, Model model) {
        DraftView files = changes.view(change);
        Optional<VersionSummary> version = changes.versionOf(change);
        boolean involved = change.involved().contains(access.username());
        model.addAttribute("errors", errors);
        model.addAttribute("filled", filled);
        model.addAttribute("change", change);
        model.addAttribute("author", people.name(change.author()));
        model.addAttribute("areaTitle", areas.title(change.area()));
        model.addAttribute("state", StateView.of(change, version));
        model.addAttribute("check", CheckView.of(changes.check(change.id(), areas.today())));
        model.addAttribute(
                "difference",
                DifferenceView.of(
                        Difference.between(files.shared().with(files.before()), files.readable(), change.area())));
        model.addAttribute("transitions", transitions.of(change));
        model.addAttribute("effects", EffectsView.of(changes.effects(change)));
        model.addAttribute(
                "said",
                change.reviews().stream()
                        .map(review -> new Said(
                                people.name(review.reviewer()),
                                review.decision().label(),
                                review.comment(),
                                Times.readable(review.at())))
                        .toList());
        model.addAttribute(
                "decisions",
                Arrays.stream(Decision.values())
                        .map(decision -> new Choice(decision.name(), decision.label(), meaning(change, decision)))
                        .toList());
        model.addAttribute("mayDecide", change.state().underReview() && !involved);
        model.addAttribute("involved", involved);
        model.addAttribute(
                "stoppedBy",
                version.flatMap(VersionSummary::stop)
                        .map(stop -> people.name(stop.by()))
                        .orElse(null));
        model.addAttribute(
                "stoppable", version.filter(live -> live.stop().isEmpty()).orElse(null));
        model.addAttribute("crumbs", List.of(new Crumb("Granskning", "/rad"), new Crumb(change.title(), null)));
        return "approval/granska";
    }
}
