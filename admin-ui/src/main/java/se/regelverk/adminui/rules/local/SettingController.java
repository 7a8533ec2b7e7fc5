package se.regelverk.adminui.rules.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.PostedVersion;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.LocalEdit;
import se.regelverk.engine.content.District;

/** What one förvaltning sets of a thing that is open: set, changed and taken away again. */
@Controller
@RequestMapping({
    "/paket/{area}/andring/{change}/lokalt/{kind:belopp|rader|regler}/{key}/satt",
    "/paket/{area}/andring/{change}/lokalt/{kind:fragor}/{form}/{key}/satt"
})
class SettingController {
    private final LocalPlaces places;
    private final Saves saves;

    SettingController(LocalPlaces places, Saves saves) {
        this.places = places;
        this.saves = saves;
    }

    /** A förvaltning that was chosen in a list has a page of its own. */
    @GetMapping
    String choose(
            @PathVariable Map<String, String> path,
            @RequestParam(name = "forvaltning", defaultValue = "") String district,
            RedirectAttributes flash) {
        LocalPlace place = places.writable(path);
        if (district.isEmpty()) {
            flash.addFlashAttribute("notice", "Välj en förvaltning.");
            return "redirect:" + place.address();
        }
        return "redirect:%s/satt/%s".formatted(place.address(), LocalPlaces.district(place, district));
    }

    @GetMapping("/{district}")
    String page(@PathVariable Map<String, String> path, Model model) {
        LocalPlace place = places.writable(path);
        District district = district(place, path);
        return place.opening().isEmpty()
                ? "redirect:" + place.address()
                : show(place, SettingForm.of(place, district), PageErrors.none(), false, model);
    }

    @PostMapping("/{district}")
    String save(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        LocalPlace place = places.writable(path);
        SettingForm form = SettingForm.sent(district(place, path), sent);
        List<PageError> errors = new ArrayList<>();
        Optional<LocalEdit> edit = form.edit(place, errors);
        if (edit.isEmpty() || "visa".equals(sent.get("gor"))) {
            return show(place, form, new PageErrors(errors), true, model);
        }
        EditResult result = edit.get().in(place.opened().own(), place.opened().area());
        if (result instanceof EditResult.Refused refused) {
            return show(place, form, new PageErrors(List.of(new PageError(null, refused.problem()))), false, model);
        }
        return saves.save(place.draft(), (EditResult.Edited) result, PostedVersion.of(sent), place.address(), flash)
                .orShow(refused -> show(place, form, refused, false, model));
    }

    @PostMapping("/{district}/ta-bort")
    String remove(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        LocalPlace place = places.writable(path);
        District district = district(place, path);
        ContentFile file = LocalEdit.file(place.opened().own(), place.opened().area(), district);
        Optional<EditResult> without = LocalEdit.without(file, place.item());
        long version = PostedVersion.of(sent);
        if (without.orElse(null) instanceof EditResult.Refused refused) {
            var problem = new PageErrors(List.of(new PageError(null, refused.problem())));
            return show(place, SettingForm.of(place, district), problem, false, model);
        }
        Saves.Outcome outcome = without.isPresent()
                ? saves.save(place.draft(), (EditResult.Edited) without.get(), version, place.address(), flash)
                : saves.remove(place.draft(), file.path(), version, place.address(), flash);
        return outcome.orShow(refused -> show(place, SettingForm.of(place, district), refused, false, model));
    }

    private static District district(LocalPlace place, Map<String, String> path) {
        return LocalPlaces.district(place, path.getOrDefault("district", ""));
    }

    private String show(LocalPlace place, SettingForm form, PageErrors errors, boolean tries, Model model) {
        String name = place.name(form.district());
        places.show(place, model, new Crumb(name, null));
        model.addAttribute("errors", errors);
        model.addAttribute("form", form);
        model.addAttribute("district", name);
        model.addAttribute("kind", place.item().kind().list());
        model.addAttribute("fields", SettingFieldView.of(place, form));
        model.addAttribute("mayBeLeftOut", SettingFieldView.mayBeLeftOut(place));
        model.addAttribute("holding", SettingFieldView.holding(place.item().kind()));
        model.addAttribute("action", "%s/satt/%s".formatted(place.address(), form.district()));
        model.addAttribute("isSet", place.edit(form.district()).isPresent());
        model.addAttribute("days", DayValue.of(place, form.district()));
        model.addAttribute("trial", tries && !errors.any() ? SettingTrial.of(place, form) : SettingTrial.NONE);
        return "rules/local/satt";
    }
}
