package se.regelverk.adminui.rules.local;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.regelverk.adminui.rules.Opened;
import se.regelverk.adminui.rules.Opening;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.engine.change.edit.LocalReading;

/** Everything that the förvaltningar may set, and what they have set: in force, or in a change. */
@Controller
class LocalListController {
    private final Opening opening;

    LocalListController(Opening opening) {
        this.opening = opening;
    }

    @GetMapping("/paket/{area}/lokalt")
    String inForce(@PathVariable("area") String area, Model model) {
        return show(opening.inForce(area), model);
    }

    @GetMapping("/paket/{area}/andring/{change}/lokalt")
    String inChange(@PathVariable Map<String, String> path, Model model) {
        return show(opening.readable(path), model);
    }

    private String show(Opened opened, Model model) {
        LocalReading reading = LocalReading.of(opened.files(), opened.area());
        opening.show(opened, model, new Crumb("Lokalt", null));
        model.addAttribute("kinds", OpenThings.of(reading, opened));
        model.addAttribute("districts", reading.variation().districts().values());
        return "rules/local/lokalt";
    }
}
