package se.regelverk.adminui.approval;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.TalkView;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.security.PersonNames;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Council;
import se.regelverk.engine.change.Said;

/** Comments on what a change changes: the council's under its own address, the author's under the change's. */
@Controller
@RequestMapping({"/rad/{change}/kommentar", "/paket/{area}/andring/{change}/kommentar"})
class RemarkController {
    private final Reviewable reviewable;
    private final Changes changes;
    private final Council council;
    private final Areas areas;
    private final PersonNames people;

    RemarkController(Reviewable reviewable, Changes changes, Council council, Areas areas, PersonNames people) {
        this.reviewable = reviewable;
        this.changes = changes;
        this.council = council;
        this.areas = areas;
        this.people = people;
    }

    /** A change and the page its comments belong to. */
    private record Place(Change change, String address) {}

    @GetMapping
    String begin(
            @PathVariable Map<String, String> path,
            @RequestParam(name = "fil", defaultValue = "") String file,
            @RequestParam(name = "del", defaultValue = "") String part,
            Model model) {
        return show(place(path, false), null, file, part, "", PageErrors.none(), model);
    }

    @PostMapping
    String add(
            @PathVariable Map<String, String> path,
            @RequestParam(name = "fil", defaultValue = "") String file,
            @RequestParam(name = "del", defaultValue = "") String part,
            @RequestParam(name = "text", defaultValue = "") String text,
            Model model,
            RedirectAttributes flash) {
        Place place = place(path, true);
        requireChanged(place.change(), file);
        Said said = council.remark(
                place.change().id(),
                file,
                part,
                reviewable.username(),
                tidy(text),
                areas.now().toInstant());
        if (said instanceof Said.Refused refused) {
            return show(place, null, file, part, text, error(refused), model);
        }
        flash.addFlashAttribute("notice", "Din kommentar är sparad.");
        return "redirect:" + place.address() + "#kommentarer";
    }

    @GetMapping("/{number:[0-9]{1,4}}")
    String thread(@PathVariable Map<String, String> path, @PathVariable("number") int number, Model model) {
        Place place = place(path, false);
        return show(place, thread(place, number), "", "", "", PageErrors.none(), model);
    }

    @PostMapping("/{number:[0-9]{1,4}}")
    String answer(
            @PathVariable Map<String, String> path,
            @PathVariable("number") int number,
            @RequestParam(name = "text", defaultValue = "") String text,
            Model model,
            RedirectAttributes flash) {
        Place place = place(path, true);
        TalkView.Topic thread = thread(place, number);
        Said said = council.answer(
                place.change().id(),
                number,
                reviewable.username(),
                tidy(text),
                areas.now().toInstant());
        if (said instanceof Said.Refused refused) {
            return show(place, thread, "", "", text, error(refused), model);
        }
        flash.addFlashAttribute("notice", "Ditt svar är sparat.");
        return "redirect:%s/kommentar/%d".formatted(place.address(), number);
    }

    @PostMapping("/{number:[0-9]{1,4}}/lost")
    String resolve(
            @PathVariable Map<String, String> path, @PathVariable("number") int number, RedirectAttributes flash) {
        Place place = place(path, true);
        Said said = council.resolve(
                place.change().id(), number, reviewable.username(), areas.now().toInstant());
        flash.addFlashAttribute(
                "notice", said instanceof Said.Refused refused ? refused.message() : "Kommentaren är löst.");
        return "redirect:" + place.address() + "#kommentarer";
    }

    private Place place(Map<String, String> path, boolean writes) {
        String id = path.getOrDefault("change", "");
        String area = path.get("area");
        if (area == null) {
            return new Place(reviewable.change(id), "/rad/" + id);
        }
        var own = writes ? areas.writable(area) : areas.readable(area);
        Change change = changes.find(id)
                .filter(found -> found.area().equals(own))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Place(change, "/paket/%s/andring/%s".formatted(area, id));
    }

    private static void requireChanged(Change change, String file) {
        if (change.draft().file(file).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private TalkView.Topic thread(Place place, int number) {
        return TalkView.of(place.change(), place.address(), people).threads().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String tidy(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static PageErrors error(Said.Refused refused) {
        return new PageErrors(List.of(new PageError("text", refused.message())));
    }

    private String show(
            Place place,
            TalkView.@Nullable Topic thread,
            String file,
            String part,
            String text,
            PageErrors errors,
            Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("change", place.change());
        model.addAttribute("address", place.address());
        model.addAttribute("thread", thread);
        model.addAttribute("file", file);
        model.addAttribute("part", part);
        model.addAttribute("about", TalkView.place(place.change(), file, part));
        model.addAttribute("text", text);
        model.addAttribute(
                "open", place.change().state().open() || place.change().state().underReview());
        model.addAttribute("crumbs", crumbs(place));
        return "approval/kommentar";
    }

    private List<Crumb> crumbs(Place place) {
        Change change = place.change();
        var here = new Crumb("Kommentar", null);
        return place.address().startsWith("/rad/")
                ? List.of(new Crumb("Granskning", "/rad"), new Crumb(change.title(), place.address()), here)
                : Trail.inChange(change, areas.title(change.area()), here);
    }
}
