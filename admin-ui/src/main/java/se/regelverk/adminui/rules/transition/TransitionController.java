package se.regelverk.adminui.rules.transition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Drafts;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.Opened;
import se.regelverk.adminui.rules.Opening;
import se.regelverk.adminui.rules.PostedVersion;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Transitions;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.FormTransition;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.migration.FieldStep;

/** The steps from a form to the one a change puts in its place, for its author to read, complete and confirm. */
@Controller
class TransitionController {
    private static final String ADDRESS = "/paket/{area}/andring/{change}/overgang/{form}";
    private static final String OPTION = "alternativ:";

    private final Changes changes;
    private final Drafts drafts;
    private final Opening opening;
    private final Saves saves;
    private final Transitions transitions;

    TransitionController(Changes changes, Drafts drafts, Opening opening, Saves saves, Transitions transitions) {
        this.changes = changes;
        this.drafts = drafts;
        this.opening = opening;
        this.saves = saves;
        this.transitions = transitions;
    }

    /**
     * An option that is gone, with what may take its place.
     *
     * @param name of the field
     * @param chosen the option that takes its place, empty when none does
     */
    record Gone(String id, String name, String question, String option, String chosen, List<Choice> choices) {}

    @GetMapping(ADDRESS)
    String page(@PathVariable Map<String, String> path, Model model) {
        FormTransition transition = transition(drafts.readable(path), path);
        return show(opening.readable(path), transition, forced(transition), PageErrors.none(), model);
    }

    /** As the author has said; until then that one must go over when the rules change too, since what holds for the period is used. */
    private static boolean forced(FormTransition transition) {
        return transition.isConfirmed() ? transition.said().forced() : transition.rulesToo();
    }

    @PostMapping(ADDRESS)
    String confirm(
            @PathVariable Map<String, String> path,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes flash) {
        Draft draft = drafts.writable(path);
        FormTransition transition = transition(draft, path);
        boolean forced = sent.getOrDefault("tvingande", "").equals("ja");
        String text = draft.files().after().text(transition.path()).orElse("");
        var file = new ContentFile(transition.path(), text);
        EditResult result = transition.confirmed(file, forced, successors(transition, sent));
        if (result instanceof EditResult.Edited edited) {
            return saves.save(draft, edited, PostedVersion.of(sent), draft.address() + "#overgang", flash)
                    .orShow(errors -> show(opening.writable(path), transition, forced, errors, model));
        }
        var refused = new PageErrors(List.of(new PageError(null, ((EditResult.Refused) result).problem())));
        return show(opening.writable(path), transition, forced, refused, model);
    }

    private FormTransition transition(Draft draft, Map<String, String> path) {
        return changes.transitions(draft.change()).stream()
                .filter(one -> one.name().equals(path.get("form")))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Map<String, Map<String, String>> successors(FormTransition transition, Map<String, String> sent) {
        var successors = new LinkedHashMap<String, Map<String, String>>();
        for (FieldStep step : transition.migration().steps()) {
            Map<String, String> now = transition.migration().optionsNow(step.id());
            var options = new LinkedHashMap<String, String>();
            step.gone().keySet().forEach(gone -> {
                String chosen = sent.getOrDefault(name(step, gone), "");
                options.put(gone, now.containsKey(chosen) ? chosen : "");
            });
            if (!options.isEmpty()) {
                successors.put(step.id(), options);
            }
        }
        return successors;
    }

    private static String name(FieldStep step, String option) {
        return OPTION + step.id() + ":" + option;
    }

    private static List<Gone> gone(FormTransition transition) {
        List<Gone> all = new ArrayList<>();
        for (FieldStep step : transition.migration().steps()) {
            Map<String, String> now = transition.migration().optionsNow(step.id());
            List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "Inget. Svaret sparas vid sidan")));
            now.forEach((key, label) -> choices.add(Choice.of(key, label)));
            step.gone()
                    .forEach((key, label) -> all.add(new Gone(
                            "alternativ-" + all.size(),
                            name(step, key),
                            transition.migration().label(step.id()),
                            label,
                            transition
                                    .after()
                                    .transition()
                                    .successor(step.id(), key, now::containsKey)
                                    .orElse(""),
                            choices)));
        }
        return all;
    }

    private String show(Opened opened, FormTransition transition, boolean forced, PageErrors errors, Model model) {
        Draft draft = opened.draft().orElseThrow();
        model.addAttribute("errors", errors);
        model.addAttribute("transition", transitions.view(draft.change(), transition));
        model.addAttribute("gone", gone(transition));
        model.addAttribute("forced", forced ? "ja" : "nej");
        model.addAttribute("rulesToo", transition.rulesToo());
        model.addAttribute(
                "choices",
                List.of(
                        Choice.of("ja", "Ja, alla måste gå över till det nya formuläret"),
                        Choice.of("nej", "Nej, den som har börjat får göra klart i det gamla")));
        opening.show(opened, model, new Crumb("Så går påbörjade formulär över", null));
        return "rules/transition/overgang";
    }
}
