package se.regelverk.adminui.rules.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.rules.ConceptUses;
import se.regelverk.adminui.rules.Opened;
import se.regelverk.adminui.rules.Opening;
import se.regelverk.adminui.rules.UsesView;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.edit.ConceptEdit;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.ConceptType;
import se.regelverk.engine.vocabulary.Unit;

/** Shows a concept, from the file as it is written, so that it can be mended also when something else is wrong. */
@Component
class ConceptPage {
    private final Opening opening;
    private final ConceptUses uses;

    ConceptPage(Opening opening, ConceptUses uses) {
        this.opening = opening;
        this.uses = uses;
    }

    /** The uses in another area. */
    record Elsewhere(String title, UsesView uses) {}

    static String path(Area area) {
        return area.rulePackFolder() + "begrepp.yaml";
    }

    /**
     * The page.
     *
     * @param form what was written, empty to show what the concept says
     * @param name the new key that was written, empty when none
     */
    String show(
            Opened opened, ConceptKey key, Optional<ConceptForm> form, String name, PageErrors errors, Model model) {
        Entries entry = ConceptEdit.entry(opened.file(path(opened.area())), key);
        boolean isConcept = !entry.entries().isEmpty()
                && entry.get("grupp").isEmpty()
                && entry.get("lista").isEmpty();
        if (!isConcept) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        ConceptEdit now = ConceptEdit.of(entry);
        List<Elsewhere> elsewhere = new ArrayList<>();
        uses.elsewhere(opened, key.value())
                .forEach((area, found) -> elsewhere.add(new Elsewhere(uses.title(area), UsesView.withoutLinks(found))));
        model.addAttribute("errors", errors);
        model.addAttribute("key", key.value());
        model.addAttribute("now", now);
        model.addAttribute("form", form.orElseGet(() -> ConceptForm.of(now)));
        model.addAttribute("newName", name.isEmpty() ? key.lastName() : name);
        model.addAttribute("uses", uses.view(opened, uses.own(opened, key.value())));
        model.addAttribute("elsewhere", elsewhere);
        model.addAttribute("here", opened.home() + "/begrepp/" + key);
        choices(model);
        opening.show(opened, model, new Crumb("Begrepp", opened.home() + "/begrepp"), new Crumb(now.title(), null));
        return "rules/begrepp";
    }

    /** What a concept's form chooses from. */
    static void choices(Model model) {
        List<Choice> types = new ArrayList<>();
        new TreeSet<>(ConceptType.words()).forEach(word -> types.add(Choice.of(word, word)));
        if (model.getAttribute("form") instanceof ConceptForm form
                && form.type().equals(ConceptEdit.FROM_LIST)) {
            types.add(Choice.of(form.type(), form.type()));
        }
        model.addAttribute("types", types);
        model.addAttribute(
                "units",
                Unit.words().stream().map(word -> Choice.of(word, word)).toList());
    }
}
