package se.regelverk.adminui.rules.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.adminui.forms.CalculatedValue;
import se.regelverk.adminui.forms.FormView;
import se.regelverk.adminui.forms.FormViews;
import se.regelverk.adminui.forms.SourceLines;
import se.regelverk.adminui.rules.sentence.ConditionEditor;
import se.regelverk.adminui.web.Choice;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.FormTree;
import se.regelverk.engine.change.edit.FormTree.Asked;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.form.ActiveData;
import se.regelverk.engine.form.FieldControl.Widget;
import se.regelverk.engine.form.FieldNames;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormFields;
import se.regelverk.engine.form.FormValidator;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.form.ValidationResult;
import se.regelverk.engine.vocabulary.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a form looks like to those who fill it, with what is not saved yet. Every question is shown, and when it is asked. */
final class Previews {
    static final List<Choice> MODES = List.of(
            Choice.of("handlaggare", "Handläggare"),
            Choice.of("invanare", "Invånare"),
            Choice.of("fel", "Med fel"),
            Choice.of("utskrift", "Utskrift"),
            Choice.of("mobil", "Mobil"));

    /** No number, day or choice; of texts it is one. */
    private static final String WRONG = "?";

    private static final CalculatedValue NOT_WORKED_OUT = new CalculatedValue(null, List.of());

    private Previews() {}

    /**
     * A preview.
     *
     * @param form null when it cannot be shown; then the problems say why
     * @param notes by page and number on it, such as {@code hushall#2}: when it is asked, and what only the case worker reads
     */
    record Preview(
            String mode,
            @org.jspecify.annotations.Nullable FormView form,
            List<String> problems,
            Map<String, List<String>> notes) {
        public List<Choice> modes() {
            return MODES;
        }
    }

    static String mode(String asked) {
        return MODES.stream()
                .map(Choice::value)
                .filter(asked::equals)
                .findFirst()
                .orElse("handlaggare");
    }

    /**
     * Makes it with what is not saved.
     *
     * @param texts path → whole text
     */
    static Preview of(FormPlace place, Map<String, String> texts, String mode, Optional<String> page) {
        return of(place, place.opened().files().with(ContentFiles.of(texts)), mode, page);
    }

    /**
     * Makes it.
     *
     * @param files all the area is read with, with what is not saved
     * @param page the only page to show; empty for all
     */
    static Preview of(FormPlace place, ContentFiles files, String mode, Optional<String> page) {
        var problems = new Problems();
        Optional<FormDefinition> form = place.definition(files, problems);
        if (form.isEmpty()) {
            List<String> why = problems.inOrder().stream()
                    .map(problem -> problem.problem() + " " + problem.remedy())
                    .toList();
            return new Preview(mode, null, why, Map.of());
        }
        FormView view = view(form.get(), mode.equals("fel"));
        FormView shown = new FormView(
                view.title(),
                view.intro(),
                view.sections().stream()
                        .filter(section -> page.isEmpty() || section.id().equals(page.get()))
                        .toList());
        return new Preview(mode, shown, List.of(), notes(place, files, mode));
    }

    private static FormView view(FormDefinition form, boolean wrong) {
        var typed = new LinkedHashMap<String, String>();
        form.groups().values().forEach(group -> typed.put(FormFields.countName(group), "1"));
        if (!wrong) {
            return all(form, typed, JsonNodeFactory.instance.objectNode(), Map.of());
        }
        form.questions().values().forEach(question -> typed.put(name(question), wrongText(question)));
        var sent = new HashMap<String, List<String>>();
        typed.forEach((name, text) -> sent.put(name, List.of(text)));
        JsonNode answers = FormFields.withAll(form, JsonNodeFactory.instance.objectNode(), sent);
        var errors = new HashMap<String, String>();
        if (FormValidator.validate(form, answers) instanceof ValidationResult.Rejected rejected) {
            rejected.problems().forEach(problem -> errors.put(problem.name(), problem.message()));
        }
        return all(form, typed, answers, errors);
    }

    /** Every question and every option; what is worked out has no value before there is a case. */
    private static FormView all(
            FormDefinition form, Map<String, String> typed, JsonNode answers, Map<String, String> errors) {
        return FormViews.of(
                form,
                typed,
                ActiveData.all(answers),
                errors,
                (concept, option) -> true,
                SourceLines.BEFORE,
                concept -> NOT_WORKED_OUT);
    }

    private static String name(Question question) {
        return question.list().isPresent() ? FieldNames.name(question, 0) : FieldNames.name(question);
    }

    private static String wrongText(Question question) {
        boolean isPlain = question.concept().type().kind() == Kind.TEXT
                && question.control().widget() == Widget.MULTILINE;
        return isPlain ? "" : WRONG;
    }

    private static Map<String, List<String>> notes(FormPlace place, ContentFiles files, String mode) {
        Map<String, List<String>> notes = new HashMap<>();
        boolean toCaseWorker = mode.equals("handlaggare");
        FormTree tree = new FormTree(new ContentFile(
                        place.file().path(), files.text(place.file().path()).orElse(""))
                .entries());
        for (Asked asked : tree.all()) {
            String list = asked.list().orElse("");
            boolean isInside = asked.spot().isInside();
            String label = isInside ? "”%s”: ".formatted(StructureView.label(asked.item(), place)) : "";
            var own = new ArrayList<String>();
            asked.item()
                    .get("visa-om")
                    .ifPresent(condition -> own.add((isInside ? label + "visas när " : "Visas när ")
                            + ConditionEditor.inWords(condition, place.words(list))
                            + (list.isEmpty() ? "." : " (i samma rad).")));
            if (toCaseWorker && !asked.item().text("vagledning").isEmpty()) {
                own.add(label + "Vägledning: " + asked.item().text("vagledning"));
            }
            if (!own.isEmpty()) {
                notes.computeIfAbsent(partOf(tree, asked), none -> new ArrayList<>())
                        .addAll(own);
            }
        }
        return notes;
    }

    /** The part of the page that it is, or stands in. */
    private static String partOf(FormTree tree, Asked asked) {
        return "%s#%d"
                .formatted(
                        tree.pages().get(asked.spot().page()).text("id"),
                        asked.spot().path().get(0) + 1);
    }
}
