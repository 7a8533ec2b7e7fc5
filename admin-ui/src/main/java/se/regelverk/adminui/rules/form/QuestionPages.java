package se.regelverk.adminui.rules.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.regelverk.adminui.rules.ConceptUses;
import se.regelverk.adminui.rules.LocalMark;
import se.regelverk.adminui.rules.UsesView;
import se.regelverk.adminui.rules.form.Previews.Preview;
import se.regelverk.adminui.rules.sentence.ConditionEditor;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.FormQuestionEdit;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.variation.LocalKind;
import se.regelverk.engine.vocabulary.Concept;

/** The page of a question, new or not, finished or not, with what it looks like as it is written now. */
@Component
class QuestionPages {
    private final FormOpening opening;
    private final ConceptUses uses;

    QuestionPages(FormOpening opening, ConceptUses uses) {
        this.opening = opening;
        this.uses = uses;
    }

    String show(
            QuestionPlace place,
            QuestionForm form,
            ConditionEditor condition,
            List<PageError> errors,
            String mode,
            Model model) {
        FormPlace whole = place.form();
        opening.show(whole, errors, model, place.isNew() ? "Ny fråga" : StructureView.label(place.written(), whole));
        condition.show(model);
        QuestionChoices.show(place, form, model);
        model.addAttribute("question", place);
        model.addAttribute("form", form);
        model.addAttribute("action", place.address());
        model.addAttribute("heading", place.isNew() ? "Ny fråga" : StructureView.label(place.written(), whole));
        model.addAttribute("conceptTitle", conceptTitle(whole, form.concept()));
        model.addAttribute(
                "ownsDetails", form.makesNew() || place.details(form.concept()).isPresent());
        model.addAttribute("scope", Conditions.scope(whole, place.group()));
        model.addAttribute("reading", Conditions.reading("Frågan", condition, whole, place.group()));
        model.addAttribute(
                "findings", place.isNew() ? List.of() : FormProblems.of(whole).at(place.key()));
        model.addAttribute("uses", usesOf(place));
        model.addAttribute("local", place.isNew() ? null : local(place));
        model.addAttribute("preview", preview(place, form, condition, Previews.mode(mode)));
        return "rules/form/fraga";
    }

    private static LocalMark local(QuestionPlace place) {
        return LocalMark.of(
                place.form().opened().draft().orElseThrow(),
                LocalKind.QUESTION,
                "%s/%s".formatted(place.form().id(), place.id()));
    }

    private static String conceptTitle(FormPlace place, String key) {
        return place.vocabulary().concept(key).map(Concept::title).orElse(key);
    }

    private UsesView usesOf(QuestionPlace place) {
        return place.isNew()
                ? UsesView.withoutLinks(List.of())
                : uses.view(place.form().opened(), QuestionUses.of(place.form(), place.key()));
    }

    /** A condition that is not finished is left out, so that what is finished is seen meanwhile. */
    private static Preview preview(QuestionPlace place, QuestionForm form, ConditionEditor condition, String mode) {
        Written shown = condition.problems().isEmpty() ? condition.written() : FormQuestionEdit.ALWAYS;
        boolean isChosen = !form.concept().isEmpty();
        Map<String, String> texts =
                isChosen ? QuestionTexts.of(place, form, shown).texts() : Map.of();
        return Previews.of(place.form(), texts, mode, Optional.of(place.page()));
    }
}
