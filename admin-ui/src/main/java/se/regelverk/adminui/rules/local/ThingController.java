package se.regelverk.adminui.rules.local;

import java.util.List;
import java.util.Map;
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
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.OpeningEdit;
import se.regelverk.engine.variation.Opening;

/** Whether a thing is left open to the förvaltningar: opened with a reason, or closed again, and who has set it. */
@Controller
@RequestMapping({
    "/paket/{area}/andring/{change}/lokalt/{kind:belopp|rader|regler}/{key}",
    "/paket/{area}/andring/{change}/lokalt/{kind:fragor}/{form}/{key}"
})
class ThingController {
    private static final List<Choice> OTHERWISE = List.of(
            Choice.of("", "Det som står i det gemensamma"),
            Choice.of("utgar", "Ingenting: det gäller bara där en förvaltning har satt det"));

    private final LocalPlaces places;
    private final Saves saves;

    ThingController(LocalPlaces places, Saves saves) {
        this.places = places;
        this.saves = saves;
    }

    @GetMapping
    String page(@PathVariable Map<String, String> path, Model model) {
        LocalPlace place = places.readable(path);
        OpeningEdit now = place.opening()
                .map(opening -> new OpeningEdit(opening.reason(), opening.onlyWhereSet()))
                .orElse(new OpeningEdit("", false));
        return show(place, now, PageErrors.none(), model);
    }

    @PostMapping("/oppna")
    String open(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        LocalPlace place = places.writable(path);
        var edit =
                new OpeningEdit(sent.getOrDefault("skal", "").strip(), "utgar".equals(sent.getOrDefault("annars", "")));
        return followed(place, edit.in(place.thing()), edit, sent, model, flash);
    }

    @PostMapping("/stang")
    String close(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        LocalPlace place = places.writable(path);
        var now = new OpeningEdit(place.opening().map(Opening::reason).orElse(""), false);
        return followed(place, OpeningEdit.close(place.thing(), place.setIn()), now, sent, model, flash);
    }

    private String followed(
            LocalPlace place,
            EditResult result,
            OpeningEdit edit,
            Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        if (result instanceof EditResult.Refused refused) {
            String field = refused.field().isEmpty() ? null : refused.field();
            return show(place, edit, new PageErrors(List.of(new PageError(field, refused.problem()))), model);
        }
        return saves.save(place.draft(), (EditResult.Edited) result, PostedVersion.of(sent), place.address(), flash)
                .orShow(refused -> show(place, edit, refused, model));
    }

    private String show(LocalPlace place, OpeningEdit edit, PageErrors errors, Model model) {
        places.show(place, model);
        model.addAttribute("errors", errors);
        model.addAttribute("edit", edit);
        model.addAttribute("otherwise", OTHERWISE);
        model.addAttribute("settings", SettingView.of(place));
        model.addAttribute("others", place.others());
        model.addAttribute("setIn", place.setIn());
        model.addAttribute("kind", place.item().kind());
        return "rules/local/sak";
    }
}
