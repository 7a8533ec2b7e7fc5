package se.regelverk.adminui.approval;

import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.document.PdfPages;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.security.PersonNames;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Protocol;
import se.regelverk.engine.content.Area;

/** The protocols of a council's decisions: as pages, on paper and for other systems. The latest unless {@code nr} says another. */
@Controller
class ProtocolController {
    private static final String TEMPLATE = "approval/protokoll";
    private static final String LATEST = "0";

    private final Reviewable reviewable;
    private final Changes changes;
    private final Areas areas;
    private final PersonNames people;
    private final PdfPages pdfPages;

    ProtocolController(Reviewable reviewable, Changes changes, Areas areas, PersonNames people, PdfPages pdfPages) {
        this.reviewable = reviewable;
        this.changes = changes;
        this.areas = areas;
        this.people = people;
        this.pdfPages = pdfPages;
    }

    @GetMapping("/rad/{id}/protokoll")
    String page(
            @PathVariable("id") String id, @RequestParam(name = "nr", defaultValue = LATEST) int number, Model model) {
        ProtocolView protocol = protocol(id, number);
        model.addAttribute("protocol", protocol);
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("Granskning", "/rad"),
                        new Crumb(protocol.title(), "/rad/" + id),
                        new Crumb("Protokoll", null)));
        return TEMPLATE;
    }

    @GetMapping("/rad/{id}/protokoll.pdf")
    ResponseEntity<byte[]> paper(
            @PathVariable("id") String id, @RequestParam(name = "nr", defaultValue = LATEST) int number) {
        ProtocolView protocol = protocol(id, number);
        return pdfPages.file(TEMPLATE, Map.of("protocol", protocol), protocol.fileName());
    }

    @GetMapping(path = "/rad/{id}/protokoll.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ResponseEntity<ProtocolView> json(
            @PathVariable("id") String id, @RequestParam(name = "nr", defaultValue = LATEST) int number) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(protocol(id, number));
    }

    private ProtocolView protocol(String id, int number) {
        Change change = reviewable.change(id);
        List<Protocol> all = change.deliberation().protocols();
        int chosen = number == Integer.parseInt(LATEST) ? all.size() : number;
        if (chosen < 1 || chosen > all.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Protocol protocol = all.get(chosen - 1);
        return ProtocolView.of(
                change,
                protocol,
                council(protocol.council()),
                areas.title(change.area()),
                changes.versionOf(change),
                people::name);
    }

    private String council(Area area) {
        return areas.inForce(area)
                .map(content -> content.content().pack().info().council())
                .orElse(area.id());
    }
}
