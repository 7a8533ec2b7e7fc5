package se.regelverk.adminui.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.regelverk.adminui.rules.Opened;
import se.regelverk.adminui.rules.Opening;
import se.regelverk.adminui.rules.Saves;
import se.regelverk.adminui.rules.Saves.Outcome;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.web.Crumb;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.change.edit.EditResult;

/** Opens a form for its pages, and saves what they change. */
@Component
class FormOpening {
    private final Opening opening;
    private final Saves saves;

    FormOpening(Opening opening, Saves saves) {
        this.opening = opening;
        this.saves = saves;
    }

    /** What the builder's pages are within. */
    Opened opened(Map<String, String> path) {
        return opening.writable(path.getOrDefault("area", ""), path.getOrDefault("change", ""));
    }

    FormPlace place(Map<String, String> path) {
        return FormPlace.of(opened(path), path.getOrDefault("form", ""));
    }

    /** Tells a page below the list of forms where it is. */
    void show(Opened opened, List<PageError> errors, Model model, Crumb... last) {
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumb("Formulär", last.length == 0 ? null : opened.home() + "/formular"));
        crumbs.addAll(List.of(last));
        opening.show(opened, model, crumbs.toArray(Crumb[]::new));
        model.addAttribute("errors", new PageErrors(errors));
    }

    /** Tells a page below a form where it is. */
    void show(FormPlace place, List<PageError> errors, Model model, String last) {
        show(place.opened(), errors, model, new Crumb(place.title(), place.address()), new Crumb(last, null));
        model.addAttribute("place", place);
        model.addAttribute("formAddress", place.address());
    }

    Outcome save(FormPlace place, EditResult result, SentFields sent, String back, RedirectAttributes flash) {
        if (result instanceof EditResult.Refused refused) {
            String field = refused.field().isEmpty() ? null : refused.field();
            return new Outcome.Refused(new PageErrors(List.of(new PageError(field, refused.problem()))));
        }
        return saves.save(place.draft(), (EditResult.Edited) result, sent.version(), back, flash);
    }

    Outcome save(Opened opened, Map<String, String> texts, SentFields sent, String back, RedirectAttributes flash) {
        return saves.saveAll(opened.draft().orElseThrow(), new TreeMap<>(texts), sent.version(), back, flash);
    }
}
