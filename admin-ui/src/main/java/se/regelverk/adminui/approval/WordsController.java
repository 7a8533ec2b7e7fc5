package se.regelverk.adminui.approval;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Council;
import se.regelverk.engine.change.Said;

/** Jäv and reservations: a page each, with one box. */
@Controller
class WordsController {
    private final Reviewable reviewable;
    private final Council council;
    private final Areas areas;

    WordsController(Reviewable reviewable, Council council, Areas areas) {
        this.reviewable = reviewable;
        this.council = council;
        this.areas = areas;
    }

    /** What a page asks for. */
    record Asked(String path, String title, String text, String label, String button) {
        static final Asked RECUSAL = new Asked(
                "jav",
                "Anmäl jäv",
                "Den som är jävig beslutar inte om ändringen. Anmälan syns för alla och skrivs i protokollet."
                        + " Den kan inte tas tillbaka. Har du redan godkänt räknas det inte längre.",
                "Varför är du jävig?",
                "Anmäl jäv");
        static final Asked RESERVATION = new Asked(
                "reservation",
                "Reservera dig",
                "Reservationen skrivs i protokollet om rådet beslutar. Den hindrar inte ett beslut."
                        + " Du kan skriva om den fram till beslutet.",
                "Vad reserverar du dig mot, och varför?",
                "Spara reservationen");
    }

    @GetMapping("/rad/{id}/jav")
    String recusal(@PathVariable("id") String id, Model model) {
        return show(concerned(id), Asked.RECUSAL, "", PageErrors.none(), model);
    }

    @PostMapping("/rad/{id}/jav")
    String recuse(
            @PathVariable("id") String id,
            @RequestParam(name = "text", defaultValue = "") String text,
            Model model,
            RedirectAttributes flash) {
        Change change = concerned(id);
        Said said = council.recuse(
                id, reviewable.username(), tidy(text), areas.now().toInstant());
        return answered(change, Asked.RECUSAL, text, said, "Din anmälan om jäv är sparad.", model, flash);
    }

    @GetMapping("/rad/{id}/reservation")
    String reservation(@PathVariable("id") String id, Model model) {
        Change change = concerned(id);
        String before = change.deliberation().reservations().stream()
                .filter(one -> one.member().equals(reviewable.username()))
                .map(one -> one.text())
                .findFirst()
                .orElse("");
        return show(change, Asked.RESERVATION, before, PageErrors.none(), model);
    }

    @PostMapping("/rad/{id}/reservation")
    String reserve(
            @PathVariable("id") String id,
            @RequestParam(name = "text", defaultValue = "") String text,
            Model model,
            RedirectAttributes flash) {
        Change change = concerned(id);
        Said said = council.reserve(
                id, reviewable.username(), tidy(text), areas.now().toInstant());
        return answered(change, Asked.RESERVATION, text, said, "Din reservation är sparad.", model, flash);
    }

    /** A change that the person's council decides on and that they have not written in. */
    private Change concerned(String id) {
        Change change = reviewable.change(id);
        if (!reviewable.decides(change) || reviewable.isInvolved(change)) {
            throw new AccessDeniedException("Nobody decides on what they have written or what another council decides");
        }
        return change;
    }

    private static String tidy(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private String answered(
            Change change, Asked asked, String text, Said said, String notice, Model model, RedirectAttributes flash) {
        if (said instanceof Said.Refused refused) {
            return show(change, asked, text, new PageErrors(List.of(new PageError("text", refused.message()))), model);
        }
        flash.addFlashAttribute("notice", notice);
        return "redirect:/rad/" + change.id();
    }

    private static String show(Change change, Asked asked, String text, PageErrors errors, Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("change", change);
        model.addAttribute("asked", asked);
        model.addAttribute("text", text);
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("Granskning", "/rad"),
                        new Crumb(change.title(), "/rad/" + change.id()),
                        new Crumb(asked.title(), null)));
        return "approval/skriv";
    }
}
