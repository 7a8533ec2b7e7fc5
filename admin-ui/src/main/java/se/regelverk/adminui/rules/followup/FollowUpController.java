package se.regelverk.adminui.rules.followup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
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
import se.regelverk.adminui.rules.Times;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.web.Cell;
import se.regelverk.adminui.web.Column;
import se.regelverk.engine.casework.CaseFiles;
import se.regelverk.engine.casework.RuleUse;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.VersionSummary;

/** Shows authors and council how the rules of a version turn out, without telling of any person. */
@Controller
class FollowUpController {
    /** Looking through thousands of cases takes a second; who comes back in a minute gets the same. */
    private static final Duration KEPT = Duration.ofMinutes(5);

    private static final int MOST_KEPT = 20;

    private record Key(Area area, int version) {}

    private final Areas areas;
    private final Published published;
    private final Library library;
    private final CaseFiles cases;
    private final Access access;
    private final Cache<Key, RuleUse> uses =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

    FollowUpController(Areas areas, Published published, Library library, CaseFiles cases, Access access) {
        this.areas = areas;
        this.published = published;
        this.library = library;
        this.cases = cases;
        this.access = access;
    }

    @GetMapping("/paket/{area}/uppfoljning")
    String page(
            @PathVariable("area") String id,
            @RequestParam(name = "version", required = false) @Nullable Integer number,
            Model model) {
        Area area = areas.readable(id);
        VersionSummary version = published.version(area, number == null ? inForce(area) : number);
        RuleUse use = uses.get(new Key(area, version.number()), key -> cases.ruleUse(key.area(), key.version()));
        String title = areas.title(area);
        model.addAttribute("area", id);
        model.addAttribute("areaTitle", title);
        model.addAttribute("number", version.number());
        model.addAttribute(
                "numbers",
                library.versions(area).stream().map(VersionSummary::number).toList());
        model.addAttribute("page", FollowUp.of(published.content(version), use));
        model.addAttribute("mayReadCases", access.mayHandle(id));
        model.addAttribute(
                "deviationColumns", List.of(Column.text("Ärende"), Column.text("Beslutat"), Column.text("Skäl")));
        model.addAttribute("deviations", access.mayHandle(id) ? deviations(use) : List.of());
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
                        Cell.of(one.reason())))
                .toList();
    }
}
