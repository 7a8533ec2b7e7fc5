package se.regelverk.adminui.approval;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.approval.ReviewPage.Filled;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.CheckView;
import se.regelverk.adminui.rules.StateView;
import se.regelverk.adminui.rules.TalkView;
import se.regelverk.adminui.security.PersonNames;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.ChangeState;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Decision;
import se.regelverk.engine.change.Opinion;
import se.regelverk.engine.change.ReviewResult;

/** A change as the council reviews it, and what a member says of it. */
@Controller
class ReviewController {
    private final Changes changes;
    private final Areas areas;
    private final Reviewable reviewable;
    private final ReviewPage page;
    private final PersonNames people;

    ReviewController(Changes changes, Areas areas, Reviewable reviewable, ReviewPage page, PersonNames people) {
        this.changes = changes;
        this.areas = areas;
        this.reviewable = reviewable;
        this.page = page;
        this.people = people;
    }

    @GetMapping("/rad/{id}")
    String page(@PathVariable("id") String id, Model model) {
        return page.show(reviewable.change(id), Filled.NOTHING, PageErrors.none(), model);
    }

    /** The first step asks for confirmation, the second decides. */
    @PostMapping("/rad/{id}")
    String decide(
            @PathVariable("id") String id,
            @RequestParam(name = "beslut", defaultValue = "") String word,
            @RequestParam(name = "kommentar", defaultValue = "") String comment,
            @RequestParam(name = "krav", defaultValue = "") String required,
            @RequestParam(name = "bekraftad", defaultValue = "nej") String confirmed,
            @RequestParam(name = "innehall", defaultValue = "") String seen,
            Model model,
            RedirectAttributes flash) {
        Change change = decidable(id);
        var filled = new Filled(word, tidy(comment), tidy(required));
        Optional<Decision> decision = Arrays.stream(Decision.values())
                .filter(one -> one.name().equals(word))
                .findFirst();
        if (decision.isEmpty()) {
            return page.show(change, filled, error("beslut", "Välj vad du beslutar."), model);
        }
        if (decision.get().needsComment() && filled.comment().isEmpty()) {
            return page.show(
                    change, filled, error("kommentar", "Skriv varför, så att författaren vet vad som gäller."), model);
        }
        if (!confirmed.equals("ja")) {
            return confirm(change, decision.get(), filled, model);
        }
        if (!seen.equals(change.hash().value())) {
            return page.show(
                    change,
                    filled,
                    error(null, "Ändringen har fått ett nytt innehåll sedan du läste den. Läs igenom den igen."),
                    model);
        }
        return answered(
                change, filled, changes.review(id, opinion(change, decision.get(), filled), areas.now()), model, flash);
    }

    private String answered(Change change, Filled filled, ReviewResult result, Model model, RedirectAttributes flash) {
        if (result instanceof ReviewResult.AuthorRefused) {
            throw new AccessDeniedException("Nobody reviews what they have written");
        }
        if (result instanceof ReviewResult.CommentRefused refused) {
            return page.show(change, filled, error("kommentar", refused.message()), model);
        }
        if (result instanceof ReviewResult.Refused refused) {
            return page.show(change, filled, error(null, refused.message()), model);
        }
        if (result instanceof ReviewResult.NoLongerClean unclean) {
            model.addAttribute("unclean", CheckView.of(unclean.report()));
            return page.show(
                    change,
                    filled,
                    error(null, "Ändringen går inte längre ihop med det som gäller. Skicka tillbaka den."),
                    model);
        }
        flash.addFlashAttribute("notice", notice(result, change));
        return "redirect:/rad/" + change.id();
    }

    private String notice(ReviewResult result, Change before) {
        if (result instanceof ReviewResult.Approved approved) {
            return StateView.of(approved.change(), approved.version()).text();
        }
        if (result instanceof ReviewResult.Noted noted) {
            return "Ditt beslut är sparat. " + noted(noted.change(), before);
        }
        return result instanceof ReviewResult.NotUnderReview other
                        && other.change().state() == ChangeState.TILLBAKADRAGEN
                ? "Författaren har dragit tillbaka ändringen. Ditt beslut sparades inte."
                : "Ändringen är redan avgjord. Ditt beslut sparades inte.";
    }

    /** How the vote stands, unless the decision took the change somewhere else. */
    private String noted(Change change, Change before) {
        return change.state().underReview() && change.state() == before.state()
                ? changes.voting().votes(change, areas.today()).sentence()
                : StateView.of(change, Optional.empty()).text();
    }

    private Opinion opinion(Change change, Decision decision, Filled filled) {
        List<String> required = decision == Decision.ATERREMISS ? filled.requirements() : List.of();
        return new Opinion(reviewable.username(), reviewable.role(change), decision, filled.comment(), required);
    }

    private static String tidy(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private Change decidable(String id) {
        Change change = reviewable.change(id);
        if (!reviewable.decides(change)) {
            throw new AccessDeniedException("Another council decides");
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
        model.addAttribute("meaning", page.meaning(change, decision));
        model.addAttribute("hash", change.hash().value());
        model.addAttribute("required", decision == Decision.ATERREMISS ? filled.requirements() : List.of());
        model.addAttribute(
                "unresolved",
                decision == Decision.GODKANN
                        ? TalkView.of(change, "/rad/" + change.id(), people).unresolved()
                        : List.of());
        model.addAttribute("escalates", decision == Decision.ESKALERA);
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("Granskning", "/rad"),
                        new Crumb(change.title(), "/rad/" + change.id()),
                        new Crumb("Bekräfta", null)));
        return "approval/bekrafta";
    }
}
