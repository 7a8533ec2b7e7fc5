package se.regelverk.adminui.rules.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Opened;
import se.regelverk.adminui.rules.Opening;
import se.regelverk.adminui.rules.PostedVersion;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.vocabulary.ConceptGroup;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Vocabulary;

/** A concept that is not there yet. */
@Controller
class NewConceptController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/nytt-begrepp";

    private final Opening opening;
    private final Saves saves;

    NewConceptController(Opening opening, Saves saves) {
        this.opening = opening;
        this.saves = saves;
    }

    @GetMapping(ADDRESS)
    String empty(@PathVariable("area") String area, @PathVariable("change") String change, Model model) {
        return show(opening.writable(area, change), Map.of(), PageErrors.none(), model);
    }

    @PostMapping(ADDRESS)
    String add(
            @PathVariable("area") String area,
            @PathVariable("change") String change,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Opened opened = opening.writable(area, change);
        String group = sent.getOrDefault("grupp", "");
        String key = (group.isEmpty() ? "" : group + ".")
                + sent.getOrDefault("nyckel", "").strip();
        List<PageError> errors = new ArrayList<>();
        if (!ConceptKey.isValid(key) || sent.getOrDefault("nyckel", "").contains(".")) {
            errors.add(new PageError(
                    "nyckel", "Skriv nyckeln med små bokstäver a–z, siffror och camelCase, till exempel antalBarn."));
        }
        if (vocabulary(opened).concept(key).isPresent()
                || vocabulary(opened).group(key).isPresent()) {
            errors.add(new PageError("nyckel", "”%s” finns redan.".formatted(key)));
        }
        var edit = ConceptForm.of(sent).edit(errors);
        if (!errors.isEmpty() || edit.isEmpty()) {
            return show(opened, sent, new PageErrors(errors), model);
        }
        var concept = new ConceptKey(key);
        EditResult result = edit.get().add(opened.file(ConceptPage.path(opened.area())), concept);
        if (result instanceof EditResult.Refused refused) {
            return show(opened, sent, new PageErrors(List.of(new PageError("nyckel", refused.problem()))), model);
        }
        Outcome outcome = saves.save(
                opened.draft().orElseThrow(),
                (EditResult.Edited) result,
                PostedVersion.of(sent),
                opened.home() + "/begrepp/" + concept,
                flash);
        return outcome.orShow(refused -> show(opened, sent, refused, model));
    }

    private static Vocabulary vocabulary(Opened opened) {
        return opened.pack().map(RulePack::vocabulary).orElse(Vocabulary.EMPTY);
    }

    private String show(Opened opened, Map<String, String> sent, PageErrors errors, Model model) {
        Map<String, String> groups = new LinkedHashMap<>();
        var own = opened.file(ConceptPage.path(opened.area())).entries();
        vocabulary(opened).groups().values().stream()
                .filter(group -> own.get(group.key().split("\\.", 2)[0]).isPresent())
                .forEach(group -> groups.put(group.key(), label(group)));
        model.addAttribute("errors", errors);
        model.addAttribute("form", ConceptForm.of(sent));
        model.addAttribute("chosenGroup", sent.getOrDefault("grupp", ""));
        model.addAttribute("writtenKey", sent.getOrDefault("nyckel", ""));
        model.addAttribute(
                "groups",
                groups.entrySet().stream()
                        .map(group -> Choice.of(group.getKey(), group.getValue()))
                        .toList());
        ConceptPage.choices(model);
        opening.show(opened, model, new Crumb("Begrepp", opened.home() + "/begrepp"), new Crumb("Nytt begrepp", null));
        return "rules/nytt-begrepp";
    }

    private static String label(ConceptGroup group) {
        return group.isList() ? "%s (lista)".formatted(group.title()) : group.title();
    }
}
