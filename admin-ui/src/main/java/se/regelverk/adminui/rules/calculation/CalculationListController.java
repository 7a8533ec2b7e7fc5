package se.regelverk.adminui.rules.calculation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.ContentList;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.engine.change.edit.CalculationEdit;

/** An area's calculations. */
@Controller
class CalculationListController {
    private final Drafts drafts;
    private final Areas areas;

    CalculationListController(Drafts drafts, Areas areas) {
        this.drafts = drafts;
        this.areas = areas;
    }

    /** A calculation in short. */
    record Item(String name, String title, String formula, String until) {}

    @GetMapping("/paket/{area}/andring/{change}/berakning")
    String page(@PathVariable("area") String area, @PathVariable("change") String change, Model model) {
        Draft draft = drafts.readable(area, change);
        List<Item> items = new ArrayList<>();
        CalculationPlace.files(draft).forEach(file -> ContentList.sentencesOf(file)
                .forEach(one -> items.add(item(CalculationEdit.of(one), draft))));
        model.addAttribute("items", items);
        model.addAttribute("writes", draft.change().state().open());
        model.addAttribute("address", draft.address());
        model.addAttribute(
                "crumbs", Trail.inChange(draft.change(), areas.title(draft.area()), new Crumb("Beräkningar", null)));
        return "rules/calculation/berakningar";
    }

    private static Item item(CalculationEdit calculation, Draft draft) {
        WordChoices words = WordChoices.of(draft.pack(), calculation.list());
        String name = CalculationPlace.name(new CalculationEdit.Key(calculation.concept(), calculation.from()));
        return new Item(name, CalculationPages.title(calculation, words), calculation.formula(), calculation.to());
    }
}
