package se.regelverk.adminui.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.security.PersonNames;
import se.regelverk.adminui.web.Cell;
import se.regelverk.adminui.web.Column;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.VersionSummary;

/** The areas, and what an area holds: versions, changes and contents. */
@Controller
class PackController {
    private static final List<Column> VERSIONS = List.of(
            Column.text("Version"),
            Column.text("Gäller från"),
            Column.text("Läge"),
            Column.text("Ändring"),
            Column.text("Fingeravtryck"));
    private static final List<Column> CHANGES =
            List.of(Column.text("Ändring"), Column.text("Läge"), Column.text("Gäller från"), Column.text("Författare"));

    private final Library library;
    private final Changes changes;
    private final Areas areas;
    private final Access access;
    private final PersonNames people;
    private final LawWatch law;

    PackController(Library library, Changes changes, Areas areas, Access access, PersonNames people, LawWatch law) {
        this.library = library;
        this.changes = changes;
        this.areas = areas;
        this.access = access;
        this.people = people;
        this.law = law;
    }

    @GetMapping("/paket")
    String areas(Model model) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Area area : library.areas()) {
            if (access.mayReadContent(area.id())) {
                rows.add(List.of(
                        Cell.link(areas.title(area), "/paket/" + area),
                        Cell.of(areas.inForce(area)
                                .map(content -> "Version " + content.number())
                                .orElse(areas.cannotRead(area) ? "Kan inte läsas här" : "Ingen version gäller")),
                        Cell.of(Long.toString(changes.of(area).stream()
                                .filter(PackController::isPending)
                                .count()))));
            }
        }
        model.addAttribute(
                "columns",
                List.of(Column.text("Område"), Column.text("Gäller nu"), Column.number("Pågående ändringar")));
        model.addAttribute("rows", rows);
        return "rules/omraden";
    }

    @GetMapping("/paket/{area}")
    String area(@PathVariable("area") String id, Model model) {
        Area area = areas.readable(id);
        Optional<ApprovedContent> inForce = areas.inForce(area);
        String title = areas.title(area);
        model.addAttribute("area", id);
        model.addAttribute("title", title);
        model.addAttribute("crumbs", Trail.toArea(title));
        model.addAttribute("mayAuthor", access.mayAuthor(id));
        model.addAttribute("cannotRead", areas.cannotRead(area));
        model.addAttribute("watch", areas.watch(area));
        model.addAttribute("changedLaw", law.concerning(area));
        model.addAttribute(
                "council",
                inForce.map(content -> content.content().pack().info().council())
                        .orElse(""));
        model.addAttribute(
                "law",
                inForce.map(content -> content.content().pack().info().law()).orElse(List.of()));
        model.addAttribute("versionColumns", VERSIONS);
        model.addAttribute("versions", versions(area, inForce));
        model.addAttribute("changeColumns", CHANGES);
        model.addAttribute("changes", changes(area));
        ContentFiles files = inForce.map(ApprovedContent::ownFiles).orElse(ContentFiles.of(java.util.Map.of()));
        model.addAttribute("kinds", new ContentList(files, area).kinds());
        model.addAttribute(
                "readOnly",
                inForce.map(content -> new ReadOnly(content.content()).kinds()).orElse(List.of()));
        return "rules/omrade";
    }

    private static boolean isPending(Change change) {
        return change.state().open() || change.state().underReview();
    }

    private List<List<Cell>> changes(Area area) {
        return changes.of(area).stream()
                .map(change -> {
                    StateView state = StateView.of(change, changes.versionOf(change));
                    return List.of(
                            Cell.link(change.title(), "/paket/%s/andring/%s".formatted(area, change.id())),
                            new Cell(state.label(), null, state.colour()),
                            Cell.of(change.inForceFrom().toString()),
                            Cell.of(people.name(change.author())));
                })
                .toList();
    }

    private List<List<Cell>> versions(Area area, Optional<ApprovedContent> inForce) {
        LocalDate today = areas.today();
        return library.versions(area).stream()
                .sorted(Comparator.comparing(VersionSummary::number).reversed())
                .map(version -> List.of(
                        Cell.link(
                                "Version " + version.number(),
                                "/paket/%s/version/%d/handling".formatted(area, version.number())),
                        Cell.of(version.inForceFrom().toString()),
                        VersionTag.of(
                                version, inForce.map(ApprovedContent::number).orElse(0), today),
                        origin(area, version),
                        Cell.of(version.hash().brief())))
                .toList();
    }

    private Cell origin(Area area, VersionSummary version) {
        return changes.find(version.approvedBy())
                .map(change -> Cell.link(change.title(), "/paket/%s/andring/%s".formatted(area, change.id())))
                .orElse(Cell.of("Grundinnehåll"));
    }
}
