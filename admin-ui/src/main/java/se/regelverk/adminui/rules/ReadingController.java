package se.regelverk.adminui.rules;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.change.usage.Use;
import se.regelverk.engine.change.usage.Uses;
import se.regelverk.engine.rulepack.RulePack;

/** Content in force that is only read here: calculations and forms. */
@Controller
class ReadingController {
    private final Opening opening;
    private final Areas areas;
    private final RuleCounts counts;

    ReadingController(Opening opening, Areas areas, RuleCounts counts) {
        this.opening = opening;
        this.areas = areas;
        this.counts = counts;
    }

    @GetMapping("/paket/{area}/berakning/{key}")
    String calculation(@PathVariable("area") String area, @PathVariable("key") String key, Model model) {
        Opened opened = opening.inForce(area);
        RulePack pack = opened.pack().orElseThrow(ReadingController::missing);
        CalculationPage page = pack.calculations().stream()
                .filter(one -> one.concept().value().equals(key))
                .findFirst()
                .map(one -> CalculationPage.of(one, pack))
                .orElseThrow(ReadingController::missing);
        var subject = new Use.Subject(Use.Kind.CONCEPT, key);
        List<Use> uses = Uses.in(opened.files(), opened.area()).stream()
                .filter(use -> use.subject().equals(subject))
                .toList();
        model.addAttribute("page", page);
        model.addAttribute("uses", UsesView.of(uses, opened));
        model.addAttribute("rule", key);
        model.addAttribute("used", counts.inForce(opened.area()).orElse(null));
        opening.show(opened, model, new Crumb(page.title(), null));
        return "rules/berakning";
    }

    @GetMapping("/paket/{area}/formular/{form}")
    String form(@PathVariable("area") String id, @PathVariable("form") String formId, Model model) {
        AreaContent content = areas.inForce(areas.readable(id))
                .map(approved -> approved.content())
                .orElseThrow(ReadingController::missing);
        FormReading form = content.form(formId)
                .map(one -> FormReading.of(one, content.pack()))
                .orElseThrow(ReadingController::missing);
        model.addAttribute("form", form);
        model.addAttribute("area", id);
        model.addAttribute("crumbs", Trail.inArea(id, areas.title(content.area()), form.title()));
        return "rules/formular";
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
