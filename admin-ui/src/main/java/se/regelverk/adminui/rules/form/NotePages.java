package se.regelverk.adminui.rules.form;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.regelverk.adminui.rules.sentence.ConditionEditor;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.FormQuestionEdit;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.Vocabulary;

/** The page of a text or a calculated value, with what it looks like as it is written now. */
@Component
class NotePages {
    private static final List<Choice> KINDS =
            List.of(Choice.of("text", "En text"), Choice.of(NoteForm.VALUE, "Ett värde som reglerna räknar fram"));

    private final FormOpening opening;

    NotePages(FormOpening opening) {
        this.opening = opening;
    }

    String show(
            NotePlace place,
            NoteForm form,
            ConditionEditor condition,
            List<PageError> errors,
            String mode,
            Model model) {
        FormPlace whole = place.form();
        String heading = place.isNew() ? "Ny text eller räknat värde" : StructureView.label(place.written(), whole);
        opening.show(whole, errors, model, heading);
        condition.show(model);
        model.addAttribute("note", place);
        model.addAttribute("form", form);
        model.addAttribute("kinds", KINDS);
        model.addAttribute("values", values(whole.vocabulary()));
        model.addAttribute("action", place.address());
        model.addAttribute("heading", heading);
        model.addAttribute("reading", Conditions.reading("Texten", condition, whole, ""));
        model.addAttribute(
                "findings", place.isNew() ? List.of() : FormProblems.of(whole).at(place.name()));
        model.addAttribute("preview", preview(place, form, condition, Previews.mode(mode)));
        return "rules/form/text";
    }

    /** What is worked out once for the case, by title. */
    private static List<Choice> values(Vocabulary vocabulary) {
        return vocabulary.concepts().values().stream()
                .filter(concept ->
                        concept.computed() && vocabulary.listOf(concept.key()).isEmpty())
                .sorted(Comparator.comparing(Concept::title, String.CASE_INSENSITIVE_ORDER))
                .map(concept -> Choice.of(concept.key().value(), "%s (%s)".formatted(concept.title(), concept.key())))
                .toList();
    }

    private static Previews.Preview preview(NotePlace place, NoteForm form, ConditionEditor condition, String mode) {
        Written shown = condition.problems().isEmpty() ? condition.written() : FormQuestionEdit.ALWAYS;
        Map<String, String> texts =
                form.problems().isEmpty() && place.edited(form.edit(shown)) instanceof EditResult.Edited edited
                        ? Map.of(edited.path(), edited.text())
                        : Map.of();
        return Previews.of(place.form(), texts, mode, Optional.of(place.page()));
    }
}
