package se.regelverk.adminui.rules.history;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.DifferenceView;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.VersionSummary;

/** The history of an area's rules, and any two versions beside each other. */
@Controller
class VersionsController {
    private final Library library;
    private final Areas areas;
    private final Timeline timeline;
    private final OldVersions old;

    VersionsController(Library library, Areas areas, Timeline timeline, OldVersions old) {
        this.library = library;
        this.areas = areas;
        this.timeline = timeline;
        this.old = old;
    }

    @GetMapping("/paket/{area}/historik")
    String history(@PathVariable("area") String id, Model model) {
        Area area = areas.readable(id);
        String title = areas.title(area);
        model.addAttribute("area", id);
        model.addAttribute("areaTitle", title);
        model.addAttribute("versions", timeline.of(area));
        choices(area, inForce(area) - 1, inForce(area), model);
        model.addAttribute("crumbs", Trail.inArea(id, title, "Historik"));
        return "rules/history/historik";
    }

    /** A number that is no version's is told, not guessed. */
    @GetMapping("/paket/{area}/jamfor")
    String compare(
            @PathVariable("area") String id,
            @RequestParam(name = "fran", required = false) @Nullable Integer from,
            @RequestParam(name = "till", required = false) @Nullable Integer to,
            Model model) {
        Area area = areas.readable(id);
        int second = Optional.ofNullable(to).orElse(inForce(area));
        int first = Optional.ofNullable(from).orElse(second - 1);
        Optional<VersionSummary> before = old.summary(area, first);
        Optional<VersionSummary> after = old.summary(area, second);
        String title = areas.title(area);
        model.addAttribute("area", id);
        model.addAttribute("areaTitle", title);
        model.addAttribute("older", before.orElse(null));
        model.addAttribute("newer", after.orElse(null));
        model.addAttribute(
                "difference",
                before.isPresent() && after.isPresent()
                        ? DifferenceView.of(old.between(area, first, second))
                        : new DifferenceView(List.of(), List.of()));
        choices(area, first, second, model);
        model.addAttribute("crumbs", crumbs(id, title, "Jämför versioner"));
        return "rules/history/jamfor";
    }

    private int inForce(Area area) {
        return areas.inForce(area).map(ApprovedContent::number).orElse(0);
    }

    private void choices(Area area, int first, int second, Model model) {
        model.addAttribute("first", first);
        model.addAttribute("second", second);
        model.addAttribute(
                "choices",
                library.versions(area).stream()
                        .sorted(Comparator.comparing(VersionSummary::number).reversed())
                        .map(version -> Choice.of(
                                Integer.toString(version.number()),
                                "Version %d, från %s".formatted(version.number(), version.inForceFrom())))
                        .toList());
    }

    static List<Crumb> crumbs(String area, String title, String page) {
        return List.of(
                new Crumb("Regelpaket", "/paket"),
                new Crumb(title, "/paket/" + area),
                new Crumb("Historik", "/paket/%s/historik".formatted(area)),
                new Crumb(page, null));
    }
}
