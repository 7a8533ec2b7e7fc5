package se.regelverk.adminui.rules.impact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.web.Cell;
import se.regelverk.adminui.web.Column;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.engine.assessment.Outcome;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.impact.ImpactRun;
import se.regelverk.engine.impact.Impacts;
import se.regelverk.engine.replay.Affected;

/** The cases that a change touches, for those who may read them: all of them, or those that are decided and must be looked at again. */
@Controller
class AffectedController {
    private static final int ON_A_PAGE = 50;
    private static final int MOST_PAGES = 20_000;
    private static final List<Column> COLUMNS = List.of(
            Column.text("Ärende"),
            Column.text("Läge"),
            Column.text("Räknat som"),
            Column.text("Före"),
            Column.text("Efter"),
            Column.number("Skillnad"));

    private static final List<Column> OF_INVENTED = List.of(
            Column.text("Påhittat ärende"), Column.text("Före"), Column.text("Efter"), Column.number("Skillnad"));

    private final Drafts drafts;
    private final Areas areas;
    private final Impacts impacts;
    private final ImpactReading reading;

    AffectedController(Drafts drafts, Areas areas, Impacts impacts, ImpactReading reading) {
        this.drafts = drafts;
        this.areas = areas;
        this.impacts = impacts;
        this.reading = reading;
    }

    @GetMapping(ImpactController.ADDRESS + "/{run}/arenden/{of}")
    String page(
            @PathVariable Map<String, String> path,
            @RequestParam(name = "omprovning", defaultValue = "nej") String again,
            @RequestParam(name = "sida", defaultValue = "1") int page,
            Model model) {
        Draft draft = drafts.readable(path);
        ImpactRun run = reading.run(draft.change(), path);
        Area area = area(run, path);
        boolean onlyAgain = again.equals("ja");
        int number = Math.max(1, Math.min(page, MOST_PAGES));
        List<Affected> found = impacts.affected(run, area, onlyAgain, (number - 1) * ON_A_PAGE, ON_A_PAGE + 1);
        String home = ImpactController.address(draft, run);
        String self = "%s/arenden/%s?omprovning=%s&sida=".formatted(home, area, onlyAgain ? "ja" : "nej");
        model.addAttribute("onlyAgain", onlyAgain);
        boolean stored = run.population().isStored();
        model.addAttribute("columns", stored ? COLUMNS : OF_INVENTED);
        model.addAttribute(
                "rows",
                found.stream()
                        .limit(ON_A_PAGE)
                        .map(stored ? AffectedController::stored : AffectedController::invented)
                        .toList());
        model.addAttribute("previous", number > 1 ? self + (number - 1) : null);
        model.addAttribute("next", found.size() > ON_A_PAGE ? self + (number + 1) : null);
        model.addAttribute("stored", stored);
        model.addAttribute("position", "Sida " + number);
        model.addAttribute(
                "crumbs",
                Trail.inChange(
                        draft.change(),
                        areas.title(draft.area()),
                        new Crumb("Konsekvensanalys", draft.address() + "/konsekvens"),
                        new Crumb(RunRow.title(run), home),
                        new Crumb(onlyAgain ? "Att ompröva" : "Berörda ärenden", null)));
        return "rules/impact/arenden";
    }

    private Area area(ImpactRun run, Map<String, String> path) {
        Area area = run.areas().stream()
                .filter(one -> one.id().equals(path.get("of")))
                .findFirst()
                .orElseThrow(() -> new org.springframework.web.server.ResponseStatusException(
                        org.springframework.http.HttpStatus.NOT_FOUND));
        if (!reading.seesCases(run, area)) {
            throw new AccessDeniedException("The cases are not the person's to read");
        }
        return area;
    }

    private static List<Cell> stored(Affected one) {
        return List.of(
                Cell.link(one.id(), "/arenden/" + one.id()),
                Cell.of(one.standing().title()),
                Cell.of(one.month() + (one.actual() ? "" : " (flyttat dit)")),
                Cell.of(proposed(one.before(), one.amountBefore())),
                Cell.of(proposed(one.after(), one.amountAfter())),
                Cell.of(difference(one)));
    }

    /** All of them are of the same month, and none has come anywhere. */
    private static List<Cell> invented(Affected one) {
        return List.of(
                Cell.of(one.id()),
                Cell.of(proposed(one.before(), one.amountBefore())),
                Cell.of(proposed(one.after(), one.amountAfter())),
                Cell.of(difference(one)));
    }

    private static String proposed(Outcome outcome, Optional<BigDecimal> amount) {
        return amount.map(kronor -> "%s, %s".formatted(outcome.title(), ImpactWords.kronor(kronor)))
                .orElse(outcome.title());
    }

    private static String difference(Affected one) {
        return one.amountBefore()
                .flatMap(before -> one.amountAfter().map(after -> ImpactWords.signed(after.subtract(before))))
                .orElse("");
    }
}
