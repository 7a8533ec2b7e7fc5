package se.regelverk.adminui.rules.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Published;
import se.regelverk.adminui.rules.RuleCounts;
import se.regelverk.adminui.rules.RuleCounts.Counted;
import se.regelverk.adminui.rules.Times;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.web.Cell;
import se.regelverk.adminui.web.Column;
import se.regelverk.engine.casework.RuleUse;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.VersionSummary;

/** Shows authors and council how the rules of a version turn out, without telling of any person. */
@Controller
class FollowUpController {
    private final Areas areas;
    private final Published published;
    private final Library library;
    private final RuleCounts counts;
    private final Access access;

    FollowUpController(Areas areas, Published published, Library library, RuleCounts counts, Access access) {
        this.areas = areas;
        this.published = published;
        this.library = library;
        this.counts = counts;
        this.access = access;
    }

    @GetMapping("/paket/{area}/uppfoljning")
    String page(
            @PathVariable("area") String id,
            @RequestParam(name = "version", required = false) @Nullable Integer number,
            Model model) {
        Area area = areas.readable(id);
        VersionSummary version = published.version(area, number == null ? inForce(area) : number);
        Counted counted = counts.of(area, version.number());
        String title = areas.title(area);
        model.addAttribute("area", id);
        model.addAttribute("areaTitle", title);
        model.addAttribute("number", version.number());
        model.addAttribute(
                "numbers",
                library.versions(area).stream().map(VersionSummary::number).toList());
        model.addAttribute("page", FollowUp.of(published.content(version), counted));
        model.addAttribute("mayReadCases", access.mayHandle(id));
        model.addAttribute(
                "deviationColumns",
                List.of(
                        Column.text("Ärende"),
                        Column.text("Beslutat"),
                        Column.text("Skäl"),
                        Column.text("Med handläggarens ord")));
        model.addAttribute("deviations", access.mayHandle(id) ? deviations(counted.use()) : List.of());
        model.addAttribute("crumbs", Trail.inArea(id, title, "Uppföljning"));
        return "rules/followup/uppfoljning";
    }

    private int inForce(Area area) {
        return areas.inForce(area)
                .map(ApprovedContent::number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<List<Cell>> deviations(RuleUse use) {
        return use.deviations().stream()
                .map(one -> List.of(
                        Cell.link(one.caseId(), "/arenden/" + one.caseId()),
                        Cell.of(Times.readable(one.at())),
                        Cell.of(one.chosen().isEmpty() ? "Inget valt" : one.chosen()),
                        Cell.of(one.reason())))
                .toList();
    }
}
