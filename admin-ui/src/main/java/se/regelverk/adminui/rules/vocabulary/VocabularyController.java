package se.regelverk.adminui.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.regelverk.adminui.rules.ConceptUses;
import se.regelverk.adminui.rules.Opened;
import se.regelverk.adminui.rules.Opening;
import se.regelverk.adminui.rules.vocabulary.VocabularyPage.Search;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.engine.vocabulary.ConceptType;

/** All concepts of an area, searched and filtered. */
@Controller
class VocabularyController {
    private final Opening opening;
    private final ConceptUses uses;

    VocabularyController(Opening opening, ConceptUses uses) {
        this.opening = opening;
        this.uses = uses;
    }

    @GetMapping("/paket/{area}/begrepp")
    String inForce(
            @PathVariable("area") String area,
            @RequestParam(name = "sok", defaultValue = "") String text,
            @RequestParam(name = "typ", defaultValue = "") String type,
            @RequestParam(name = "sida", defaultValue = "1") int page,
            Model model) {
        return show(opening.inForce(area), new Search(text, type, page), model);
    }

    @GetMapping("/paket/{area}/andring/{change}/begrepp")
    String page(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @RequestParam(name = "sok", defaultValue = "") String text,
            @RequestParam(name = "typ", defaultValue = "") String type,
            @RequestParam(name = "sida", defaultValue = "1") int page,
            Model model) {
        return show(opening.readable(area, change), new Search(text, type, page), model);
    }

    private String show(Opened opened, Search search, Model model) {
        model.addAttribute("search", search);
        model.addAttribute("list", VocabularyPage.of(opened, search, uses.counts(opened)));
        model.addAttribute("readable", opened.pack().isPresent());
        model.addAttribute("types", types());
        opening.show(opened, model, new Crumb("Begrepp", null));
        return "rules/begreppslista";
    }

    private static List<Choice> types() {
        List<Choice> types = new ArrayList<>();
        new TreeSet<>(ConceptType.words()).forEach(word -> types.add(Choice.of(word, word)));
        return types;
    }
}
