package se.regelverk.adminui.approval;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.security.Access;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Council;
import se.regelverk.engine.change.Said;

/** The author tells what is done about a thing the council required. */
@Controller
class RequirementController {
    private final Changes changes;
    private final Council council;
    private final Areas areas;
    private final Access access;

    RequirementController(Changes changes, Council council, Areas areas, Access access) {
        this.changes = changes;
        this.council = council;
        this.areas = areas;
        this.access = access;
    }

    @PostMapping("/paket/{area}/andring/{change}/krav/{number:[0-9]{1,3}}")
    String answer(
            @PathVariable("area") String area,
            @PathVariable("change") String id,
            @PathVariable("number") int number,
            @RequestParam(name = "svar", defaultValue = "") String text,
            RedirectAttributes flash) {
        var own = areas.writable(area);
        Change change = changes.find(id)
                .filter(found -> found.area().equals(own))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Said said = council.fulfil(
                change.id(),
                number,
                access.username(),
                text.replace("\r\n", "\n").strip(),
                areas.now().toInstant());
        flash.addFlashAttribute(
                "notice", said instanceof Said.Refused refused ? refused.message() : "Ditt svar är sparat.");
        return "redirect:/paket/%s/andring/%s#krav".formatted(area, id);
    }
}
