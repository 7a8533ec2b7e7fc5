package se.regelverk.adminui.drift;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.regelverk.adminui.notices.Outbox;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Times;
import se.regelverk.adminui.web.Cell;
import se.regelverk.adminui.web.Column;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.LibraryHealth;
import se.regelverk.engine.library.VersionSummary;

/** Which versions are in force, and whether this node may be trusted. */
@Controller
class OperationsController {
    private static final List<Column> COLUMNS = List.of(
            Column.text("Område"),
            Column.text("Gäller nu"),
            Column.text("Gäller från"),
            Column.text("Fingeravtryck (SHA-256)"),
            Column.number("Antal versioner"),
            Column.text("Kommande"));

    private final Library library;
    private final Areas areas;
    private final Outbox outbox;

    OperationsController(Library library, Areas areas, Outbox outbox) {
        this.library = library;
        this.areas = areas;
        this.outbox = outbox;
    }

    @GetMapping("/drift")
    String page(Model model) {
        LibraryHealth health = library.health(areas.today());
        model.addAttribute("columns", COLUMNS);
        model.addAttribute(
                "rows", library.areas().stream().map(area -> row(area, health)).toList());
        model.addAttribute(
                "watched",
                library.areas().stream()
                        .flatMap(area -> areas.watch(area).lines().stream())
                        .toList());
        model.addAttribute("sound", health.isSound() && health.reachable());
        model.addAttribute("reachable", health.reachable());
        model.addAttribute("lastRead", Times.readable(health.lastRead()));
        model.addAttribute(
                "refused",
                health.refused().stream()
                        .map(version -> "%s, version %d".formatted(areas.title(version.area()), version.number()))
                        .toList());
        model.addAttribute("letters", outbox.status());
        return "drift/drift";
    }

    private List<Cell> row(Area area, LibraryHealth health) {
        List<VersionSummary> versions = library.versions(area);
        Optional<VersionSummary> inForce = Optional.ofNullable(
                        health.versionsInForce().get(area))
                .flatMap(number -> versions.stream()
                        .filter(version -> version.number() == number)
                        .findFirst());
        String coming = String.join(
                ", ",
                versions.stream()
                        .filter(version -> version.stop().isEmpty()
                                && version.inForceFrom().isAfter(areas.today()))
                        .map(version -> "version %d från %s".formatted(version.number(), version.inForceFrom()))
                        .toList());
        return List.of(
                Cell.of(areas.title(area)),
                Cell.of(inForce.map(version -> "Version " + version.number()).orElse("Ingen")),
                Cell.of(inForce.map(version -> version.inForceFrom().toString()).orElse("–")),
                Cell.of(inForce.map(version -> version.hash().brief()).orElse("–")),
                Cell.of(Integer.toString(versions.size())),
                Cell.of(coming.isEmpty() ? "–" : coming));
    }
}
