package se.regelverk.adminui.rules.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.rulepack.BuiltIn;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Writer;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;

/** A table that is not there yet, written from nothing. Only one button saves. */
@Controller
class NewTableController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/ny-tabell";

    private final Drafts drafts;
    private final NewTables tables;
    private final Areas areas;

    NewTableController(Drafts drafts, NewTables tables, Areas areas) {
        this.drafts = drafts;
        this.tables = tables;
        this.areas = areas;
    }

    @GetMapping(ADDRESS)
    String empty(@PathVariable Map<String, String> path, Model model) {
        return show(drafts.writable(path), NewTableForm.empty(), List.of(), model);
    }

    @PostMapping(ADDRESS)
    String add(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> posted,
            Model model,
            RedirectAttributes flash) {
        Draft draft = drafts.writable(path);
        SentFields sent = SentFields.of(posted);
        NewTableForm form = NewTableForm.of(sent);
        if (!sent.text("gor").equals("spara")) {
            return show(draft, form, List.of(), model);
        }
        WordChoices words = WordChoices.of(draft.pack(), form.list());
        List<PageError> errors = new ArrayList<>(form.problems(words));
        if (!errors.isEmpty()) {
            return show(draft, form, errors, model);
        }
        return tables.save(draft, form.table(words), sent.version(), flash)
                .orShow(refused -> show(draft, form, refused.all(), model));
    }

    private String show(Draft draft, NewTableForm form, List<PageError> errors, Model model) {
        WordChoices words = WordChoices.of(draft.pack(), form.list());
        model.addAttribute("errors", new PageErrors(errors));
        model.addAttribute("form", form);
        model.addAttribute("policies", TableHeadController.POLICIES);
        model.addAttribute("lists", words.lists());
        model.addAttribute("outputs", outputs(draft, form, words));
        model.addAttribute("concepts", words.concepts("", concept -> true));
        model.addAttribute("address", draft.address());
        model.addAttribute("version", draft.change().version());
        NewTables.crumbs(draft, areas, "Ny tabell", model);
        return "rules/table/ny";
    }

    /** What nothing gives a value yet; for the case as a whole, and for each item of a list, what belongs there. */
    private static List<Choice> outputs(Draft draft, NewTableForm form, WordChoices words) {
        Set<ConceptKey> given = draft.pack().stream()
                .flatMap(pack -> writers(pack))
                .map(Writer::concept)
                .collect(Collectors.toSet());
        return words
                .concepts(
                        "",
                        concept -> isFree(concept, given)
                                && words.names()
                                                .vocabulary()
                                                .listOf(concept.key())
                                                .isPresent()
                                        != form.list().isEmpty())
                .stream()
                .sorted(Comparator.comparing(Choice::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static boolean isFree(Concept concept, Set<ConceptKey> given) {
        return concept.computed()
                && !given.contains(concept.key())
                && BuiltIn.VOCABULARY.concept(concept.key()).isEmpty();
    }

    private static Stream<Writer> writers(RulePack pack) {
        return Stream.concat(pack.tables().stream(), pack.calculations().stream());
    }
}
