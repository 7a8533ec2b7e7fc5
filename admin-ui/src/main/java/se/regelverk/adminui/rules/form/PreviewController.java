package se.regelverk.adminui.rules.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A whole form as those who fill it see it, as it is saved in the draft. */
@Controller
class PreviewController {
    private final FormOpening opening;

    PreviewController(FormOpening opening) {
        this.opening = opening;
    }

    @GetMapping("/paket/{area}/andring/{change}/formular/{form}/forhandsvisning")
    String page(
            @PathVariable Map<String, String> path,
            @RequestParam(name = "vy", defaultValue = "") String mode,
            Model model) {
        FormPlace place = opening.place(path);
        model.addAttribute(
                "preview", Previews.of(place, place.files(place.file().text()), Previews.mode(mode), Optional.empty()));
        opening.show(place, List.of(), model, "Förhandsvisning");
        return "rules/form/forhandsvisning";
    }
}
