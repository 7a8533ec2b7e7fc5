package se.regelverk.adminui.rules.handout;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.regelverk.adminui.document.PdfPages;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Published;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.security.PersonNames;
import se.regelverk.adminui.web.SummaryRow;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.library.VersionSummary;

/** A version of an area in plain Swedish, as a page and on paper: what the city hands out to whoever asks which rules it follows. */
@Controller
class HandoutController {
    private static final String TEMPLATE = "rules/handout/handling";

    private final Areas areas;
    private final Published published;
    private final Changes changes;
    private final PersonNames people;
    private final PdfPages pdfPages;

    HandoutController(Areas areas, Published published, Changes changes, PersonNames people, PdfPages pdfPages) {
        this.areas = areas;
        this.published = published;
        this.changes = changes;
        this.people = people;
        this.pdfPages = pdfPages;
    }

    @GetMapping("/paket/{area}/version/{number:[0-9]{1,6}}/handling")
    String page(@PathVariable("area") String id, @PathVariable("number") int number, Model model) {
        Map<String, Object> all = model(areas.readable(id), number);
        model.addAllAttributes(all);
        model.addAttribute("area", id);
        model.addAttribute("crumbs", Trail.inArea(id, areas.title(new Area(id)), "Version " + number + " i klartext"));
        return TEMPLATE;
    }

    @GetMapping("/paket/{area}/version/{number:[0-9]{1,6}}/handling.pdf")
    ResponseEntity<byte[]> paper(@PathVariable("area") String id, @PathVariable("number") int number) {
        return pdfPages.file(TEMPLATE, model(areas.readable(id), number), "%s-version-%d".formatted(id, number));
    }

    private Map<String, Object> model(Area area, int number) {
        VersionSummary version = published.version(area, number);
        ApprovedContent content = published.content(version);
        return Map.of(
                "handout", Handout.of(content),
                "number", number,
                "about", about(version),
                "decision", DecisionInWords.of(version, changes.find(version.approvedBy()), people::name));
    }

    private static List<SummaryRow> about(VersionSummary version) {
        String stopped = version.stop()
                .map(stop -> "Stoppad: %s".formatted(stop.reason()))
                .orElse("");
        SummaryRow from = SummaryRow.of("Gäller från", version.inForceFrom().toString());
        SummaryRow hash = SummaryRow.of("Fingeravtryck", version.hash().brief());
        return stopped.isEmpty() ? List.of(from, hash) : List.of(from, SummaryRow.of("Läge", stopped), hash);
    }
}
