package se.regelverk.adminui.rules.handout;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.DayField;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.signing.Parcels;
import se.regelverk.adminui.signing.Parcels.Received;
import se.regelverk.adminui.signing.SigningRefused;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.content.Area;

/** Sends a version to another installation as a signed file, and takes one in as a change. */
@Controller
class ParcelController {
    private static final String TEMPLATE = "rules/handout/importera";

    private final Areas areas;
    private final Access access;
    private final Parcels parcels;

    ParcelController(Areas areas, Access access, Parcels parcels) {
        this.areas = areas;
        this.access = access;
        this.parcels = parcels;
    }

    @GetMapping("/paket/{area}/version/{number:[0-9]{1,6}}/paket.zip")
    ResponseEntity<byte[]> export(@PathVariable("area") String id, @PathVariable("number") int number) {
        byte[] zip = parcels.written(areas.readable(id), number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("%s-version-%d.zip".formatted(id, number))
                                .build()
                                .toString())
                .body(zip);
    }

    @GetMapping("/paket/{area}/importera")
    String form(@PathVariable("area") String id, Model model) {
        Area area = areas.writable(id);
        String nextMonth = areas.today().withDayOfMonth(1).plusMonths(1).toString();
        return form(area, nextMonth, PageErrors.none(), model);
    }

    @PostMapping("/paket/{area}/importera")
    String receive(
            @PathVariable("area") String id,
            @RequestParam("fil") MultipartFile file,
            @RequestParam(name = "galler", defaultValue = "") String from,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        Area area = areas.writable(id);
        List<PageError> errors = new ArrayList<>();
        if (file.isEmpty()) {
            errors.add(new PageError("fil", "Välj en fil som inte är tom."));
        }
        Optional<LocalDate> day = DayField.read(from, "galler", "dagen då ändringen ska gälla", true, errors);
        if (errors.isEmpty()) {
            Received received =
                    parcels.receive(file.getBytes(), area, day.orElseThrow(), access.username(), areas.now());
            if (received instanceof Received.Begun begun) {
                flash.addFlashAttribute("notice", begun.said());
                return "redirect:/paket/%s/andring/%s"
                        .formatted(area, begun.change().id());
            }
            Received.Refused refused = (Received.Refused) received;
            errors.add(new PageError("fil", refused.problem() + " " + refused.remedy()));
        }
        return form(area, from, new PageErrors(errors), model);
    }

    private String form(Area area, String from, PageErrors errors, Model model) {
        String title = areas.title(area);
        model.addAttribute("errors", errors);
        model.addAttribute("area", area.id());
        model.addAttribute("from", from);
        model.addAttribute("crumbs", Trail.inArea(area.id(), title, "Läs in ett paket"));
        model.addAttribute("fingerprint", fingerprint());
        return TEMPLATE;
    }

    /** Empty when there is no key; then one can still take in what others have signed, if their keys are named. */
    private String fingerprint() {
        try {
            return parcels.fingerprint();
        } catch (SigningRefused none) {
            return "";
        }
    }

    /** Nothing can be sent without a key; the page says who does what about it. */
    @ExceptionHandler(SigningRefused.class)
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String noKey(SigningRefused refused, Model model) {
        model.addAttribute("problem", refused.problem());
        model.addAttribute("remedy", refused.remedy());
        model.addAttribute("crumbs", Trail.toArea("Paketet kan inte signeras"));
        return "rules/handout/utan-nyckel";
    }
}
