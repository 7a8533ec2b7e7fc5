package se.regelverk.adminui.rules.sentence;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.ContentList;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.RuleCounts;
import se.regelverk.adminui.rules.Trail;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.Written.Entries;

/** An area's rule sentences, file by file. */
@Controller
class SentenceListController {
    private final Drafts drafts;
    private final Areas areas;
    private final RuleCounts counts;

    SentenceListController(Drafts drafts, Areas areas, RuleCounts counts) {
        this.drafts = drafts;
        this.areas = areas;
        this.counts = counts;
    }

    /** A file with its sentences. */
    record Section(String id, String title, String path, List<Item> items) {}

    /**
     * A sentence in short.
     *
     * @param leadsTo what it concludes, in words
     * @param until the last day, empty when for good
     */
    record Item(String id, String title, String leadsTo, String until) {
        static Item of(Entries sentence) {
            String leadsTo = EffectSlots.kindsInWords().entrySet().stream()
                    .filter(kind -> sentence.entries("sa").entries().containsKey(kind.getKey()))
                    .findFirst()
                    .map(Map.Entry::getValue)
                    .orElse("");
            return new Item(sentence.text("id"), sentence.text("titel"), leadsTo, sentence.text("galler-till"));
        }
    }

    @GetMapping("/paket/{area}/andring/{change}/regel")
    String page(@PathVariable("area") String area, @PathVariable("change") String change, Model model) {
        Draft draft = drafts.readable(area, change);
        List<ContentFile> files = SentenceFiles.of(draft);
        model.addAttribute(
                "sections", files.stream().map(SentenceListController::section).toList());
        model.addAttribute("writes", draft.change().state().open());
        model.addAttribute("used", counts.inForce(draft.area()).orElse(null));
        model.addAttribute("address", draft.address());
        model.addAttribute(
                "crumbs", Trail.inChange(draft.change(), areas.title(draft.area()), new Crumb("Regelmeningar", null)));
        return "rules/sentence/regler";
    }

    private static Section section(ContentFile file) {
        String name = SentenceFiles.name(file.path());
        return new Section(
                "fil-" + name.replace(' ', '-'),
                name,
                file.path(),
                ContentList.sentencesOf(file).stream().map(Item::of).toList());
    }
}
