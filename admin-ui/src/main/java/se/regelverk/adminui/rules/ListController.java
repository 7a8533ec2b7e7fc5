package se.regelverk.adminui.rules;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.regelverk.adminui.rules.ContentList.Kind;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.web.Crumb;

/** What there is to change of one kind. */
@Controller
class ListController {
    private final Drafts drafts;
    private final Areas areas;

    ListController(Drafts drafts, Areas areas) {
        this.drafts = drafts;
        this.areas = areas;
    }

    @GetMapping("/paket/{area}/andring/{change}/belopp")
    String amounts(@PathVariable("area") String area, @PathVariable("change") String change, Model model) {
        return list(area, change, 0, model);
    }

    @GetMapping("/paket/{area}/andring/{change}/tabell")
    String tables(@PathVariable("area") String area, @PathVariable("change") String change, Model model) {
        return list(area, change, 1, model);
    }

    private String list(String areaId, String changeId, int at, Model model) {
        Draft draft = drafts.readable(areaId, changeId);
        List<Kind> kinds = new ContentList(draft.files().after(), draft.area()).kinds();
        Kind kind = kinds.get(at);
        model.addAttribute("kind", kind);
        model.addAttribute("address", draft.address());
        model.addAttribute("writes", draft.change().state().open());
        model.addAttribute(
                "crumbs", Trail.inChange(draft.change(), areas.title(draft.area()), new Crumb(kind.title(), null)));
        return "rules/lista";
    }
}
