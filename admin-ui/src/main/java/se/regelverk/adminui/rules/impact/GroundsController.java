package se.regelverk.adminui.rules.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Grounding;
import se.regelverk.engine.change.Grounds;

/** What the author says of a change in their own words: need, benefit, risk and cost. */
@Controller
class GroundsController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/motivering";
    private static final String CONFLICT =
            "Någon annan har skrivit här samtidigt. Båda texterna visas. Skriv det som ska gälla och spara igen.";

    private final Drafts drafts;
    private final Areas areas;
    private final Access access;
    private final Changes changes;

    GroundsController(Drafts drafts, Areas areas, Access access, Changes changes) {
        this.drafts = drafts;
        this.areas = areas;
        this.access = access;
        this.changes = changes;
    }

    /**
     * A text.
     *
     * @param seen what it is written over
     * @param theirs what somebody else has written meanwhile; empty when nobody has
     */
    record Text(String id, String title, String hint, String written, String seen, String theirs) {}

    @GetMapping(ADDRESS)
    String page(@PathVariable Map<String, String> path, Model model) {
        Draft draft = drafts.writable(path);
        Grounds now = draft.change().description().grounds();
        return draft.change().state().open()
                ? show(draft, now, now, PageErrors.none(), model)
                : "redirect:" + draft.address();
    }

    @PostMapping(ADDRESS)
    String write(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Draft draft = drafts.writable(path);
        Grounds written = read(sent, "");
        Grounds seen = read(sent, "sett-");
        Grounding grounding = changes.ground(draft.change().id(), written, seen, access.username(), areas.now());
        if (grounding instanceof Grounding.Refused refused) {
            List<PageError> errors = new ArrayList<>();
            refused.problems()
                    .forEach(one -> errors.add(new PageError(one.pointer().substring(1), one.message())));
            return show(draft, written, seen, new PageErrors(errors), model);
        }
        if (grounding instanceof Grounding.Conflict) {
            return show(draft, written, seen, new PageErrors(List.of(new PageError(null, CONFLICT))), model);
        }
        flash.addFlashAttribute(
                "notice",
                grounding instanceof Grounding.Written one
                        ? notice(one.change().description().grounds())
                        : "Ändringen är inskickad eller avgjord och kan inte ändras. Inget sparades.");
        return "redirect:" + draft.address();
    }

    private static String notice(Grounds grounds) {
        return grounds.missing().isEmpty() ? "Sparat." : "Sparat. Det som saknas kan skrivas senare.";
    }

    private static Grounds read(Map<String, String> sent, String before) {
        return new Grounds(
                text(sent, before + "need"),
                text(sent, before + "benefit"),
                text(sent, before + "risk"),
                text(sent, before + "cost"));
    }

    private static String text(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").replace("\r\n", "\n");
    }

    /** What is stored now is what is written over next time, so that whoever has read both texts can save. */
    private String show(Draft draft, Grounds written, Grounds seen, PageErrors errors, Model model) {
        Grounds now = draft.change().description().grounds();
        model.addAttribute("errors", errors);
        model.addAttribute("address", draft.address());
        model.addAttribute(
                "texts",
                List.of(Grounds.Kind.values()).stream()
                        .map(kind -> text(kind, written, seen, now))
                        .toList());
        model.addAttribute(
                "crumbs",
                Trail.inChange(
                        draft.change(), areas.title(draft.area()), new Crumb("Behov, nytta, risk och kostnad", null)));
        return "rules/impact/motivering";
    }

    private static Text text(Grounds.Kind kind, Grounds written, Grounds seen, Grounds now) {
        String mine = kind.of(written);
        String stored = kind.of(now);
        boolean onlyTheirs = mine.equals(kind.of(seen));
        boolean differs = !onlyTheirs && !stored.equals(kind.of(seen)) && !stored.equals(mine);
        return new Text(
                kind.key(), kind.title(), hint(kind), onlyTheirs ? stored : mine, stored, differs ? stored : "");
    }

    private static String hint(Grounds.Kind kind) {
        return switch (kind) {
            case NEED -> "Vad som saknas eller är fel i dag, och vad ändringen bygger på";
            case BENEFIT -> "Vad som blir bättre, och för vem";
            case RISK -> "Vad som kan gå fel, och vad ni gör åt det";
            case COST -> "Pengar och arbete, en gång och varje år. Skriv ”Ingen” om det inte kostar något";
        };
    }
}
