package se.regelverk.adminui.rules;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.web.Crumb;

/** A decision table, row by row. */
@Controller
class TableController {
    private final Drafts drafts;
    private final Areas areas;

    TableController(Drafts drafts, Areas areas) {
        this.drafts = drafts;
        this.areas = areas;
    }

    @GetMapping("/paket/{area}/andring/{change}/tabell/{table}")
    String page(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @PathVariable("table") String table,
            Model model) {
        Draft draft = drafts.readable(area, change);
        TablePage page = TablePage.of(draft.file(path(draft, table)), draft.pack());
        model.addAttribute("table", page);
        model.addAttribute("writes", draft.change().state().open());
        model.addAttribute("address", draft.address());
        model.addAttribute("here", draft.address() + "/tabell/" + table);
        model.addAttribute(
                "crumbs",
                Trail.inChange(
                        draft.change(),
                        areas.title(draft.area()),
                        new Crumb("Beslutstabeller", draft.address() + "/tabell"),
                        new Crumb(page.title(), null)));
        return "rules/tabell";
    }

    static String path(Draft draft, String table) {
        return draft.area().rulePackFolder() + "tabeller/" + table + ".yaml";
    }
}
