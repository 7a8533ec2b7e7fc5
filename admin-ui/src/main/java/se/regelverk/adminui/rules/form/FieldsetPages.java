package se.regelverk.adminui.rules.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.regelverk.adminui.rules.sentence.ConditionEditor;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.FormQuestionEdit;
import se.regelverk.engine.change.edit.FormTree;
import se.regelverk.engine.change.edit.Written;

/** The page of a fieldset, new or not, finished or not, with what it looks like as it is written now. */
@Component
class FieldsetPages {
    private final FormOpening opening;

    FieldsetPages(FormOpening opening) {
        this.opening = opening;
    }

    /** One of its questions. */
    record Part(String key, String label) {}

    String show(
            FieldsetPlace place,
            FieldsetForm form,
            ConditionEditor condition,
            List<PageError> errors,
            String mode,
            Model model) {
        FormPlace whole = place.form();
        String heading =
                place.isNew() ? "Frågor som besvaras tillsammans" : StructureView.label(place.written(), whole);
        opening.show(whole, errors, model, place.isNew() ? "Nytt fält" : heading);
        condition.show(model);
        FieldsetChoices.show(place, form, model);
        model.addAttribute("fieldset", place);
        model.addAttribute("form", form);
        model.addAttribute("action", place.address());
        model.addAttribute("heading", heading);
        model.addAttribute("parts", parts(place));
        model.addAttribute("reading", Conditions.reading("Fältet", condition, whole, place.group()));
        model.addAttribute("scope", Conditions.scope(whole, place.group()));
        model.addAttribute(
                "findings", place.isNew() ? List.of() : FormProblems.of(whole).at(place.name()));
        model.addAttribute("preview", preview(place, form, condition, Previews.mode(mode)));
        return "rules/form/falt";
    }

    private static List<Part> parts(FieldsetPlace place) {
        return FormTree.asked(place.written()).stream()
                .map(part -> new Part(FormTree.key(part), StructureView.label(part, place.form())))
                .toList();
    }

    /** What is not finished is left out, so that what is finished is seen meanwhile. */
    private static Previews.Preview preview(
            FieldsetPlace place, FieldsetForm form, ConditionEditor condition, String mode) {
        Written shown = condition.problems().isEmpty() ? condition.written() : FormQuestionEdit.ALWAYS;
        Map<String, String> texts =
                form.problems().isEmpty() ? FieldsetTexts.of(place, form, shown).texts() : Map.of();
        return Previews.of(place.form(), texts, mode, Optional.of(place.page()));
    }
}
