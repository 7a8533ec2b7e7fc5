package se.regelverk.adminui.rules.example;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.adminui.forms.FieldIds;
import se.regelverk.adminui.forms.FormView;
import se.regelverk.adminui.forms.FormViews;
import se.regelverk.adminui.forms.PostedForm;
import se.regelverk.adminui.rules.DayField;
import se.regelverk.adminui.rules.ExpectedNames;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.change.edit.ExampleEntry;
import se.regelverk.engine.change.edit.ExampleExpected;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.example.Example;
import se.regelverk.engine.form.ActiveData;
import se.regelverk.engine.form.FieldProblem;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormFields;
import se.regelverk.engine.form.FormValidator;
import se.regelverk.engine.form.ValidationResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An example being written: what stands on its page, and what is wrong with it.
 *
 * @param content the rules and forms as the draft has them
 * @param texts what stands in the form's own fields and in the page's
 * @param before the example that is changed, empty for a new one
 */
record ExamplePage(AreaContent content, FormDefinition form, Map<String, String> texts, Optional<Example> before) {
    static final String NAME = "ex-namn";
    static final String DESCRIPTION = "ex-beskrivning";
    static final String CONCERNS = "ex-avser";
    static final String KNOWN = "ex-kand";
    static final String DECIDED = "ex-beslutsdag";
    static final String FILE = "ex-fil";
    static final String DISTRICT = "ex-forvaltning";

    private static final String OWN = "ex-";
    private static final int LONGEST_NAME = 200;

    /** More than every value, step and rule of an area. */
    private static final int MOST_OWN_FIELDS = 2_000;

    static ExamplePage sent(
            AreaContent content, FormDefinition form, Map<String, List<String>> sent, Optional<Example> before) {
        var texts = new LinkedHashMap<>(PostedForm.of(form, sent, List.of()).texts());
        sent.entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith(OWN) && !field.getValue().isEmpty())
                .limit(MOST_OWN_FIELDS)
                .forEach(field ->
                        texts.put(field.getKey(), field.getValue().get(0).replace("\r\n", "\n")));
        return new ExamplePage(content, form, texts, before);
    }

    /** An example as its file says it. */
    static ExamplePage of(AreaContent content, FormDefinition form, Example example, Entries written) {
        var texts = new LinkedHashMap<>(FormFields.texts(form, example.answers()));
        texts.put(NAME, example.name());
        texts.put(DESCRIPTION, example.description());
        texts.put(CONCERNS, written.text("avser"));
        texts.put(KNOWN, written.text("kand"));
        texts.put(DECIDED, written.text("beslutsdag"));
        texts.put(DISTRICT, written.text("forvaltning"));
        texts.putAll(
                ExpectedFields.of(ExampleExpected.of(written.entries("forvantat")), new ExpectedNames(content.pack())));
        return new ExamplePage(content, form, texts, Optional.of(example));
    }

    ExamplePage with(Map<String, String> changed) {
        return new ExamplePage(content, form, changed, before);
    }

    /** The förvaltningar an example may be in; none where nothing differs between them. */
    public List<Choice> places() {
        boolean matters = content.varies() || !text(DISTRICT).isEmpty();
        return matters
                ? content.pack().info().districts().entrySet().stream()
                        .map(one -> Choice.of(one.getKey().id(), one.getValue()))
                        .toList()
                : List.of();
    }

    public String text(String name) {
        return texts.getOrDefault(name, "").strip();
    }

    ExpectedFields expected() {
        return new ExpectedFields(new ExpectedNames(content.pack()), texts);
    }

    /** The answers as the typed texts read. What was not asked keeps its answer; rows are only those of the page. */
    JsonNode answers() {
        Map<String, List<String>> posted = new LinkedHashMap<>();
        texts.forEach((name, text) -> {
            // An empty count says that nobody has said whether there are any.
            if (!(name.endsWith("[]") && text.isBlank())) {
                posted.put(name, List.of(text));
            }
        });
        ObjectNode base = before.map(example -> example.answers().deepCopy())
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .orElseGet(JsonNodeFactory.instance::objectNode);
        base.remove(List.copyOf(form.groups().keySet()));
        return FormFields.withAll(form, base, posted);
    }

    /** The form with the answers. */
    FormView view(boolean judged) {
        Map<String, String> errors = new HashMap<>();
        if (judged) {
            fieldProblems().forEach(problem -> errors.putIfAbsent(problem.name(), problem.message()));
        }
        return FormViews.of(form, texts, ActiveData.of(form, answers()), errors);
    }

    private Optional<YearMonth> concerns() {
        try {
            return Optional.of(YearMonth.parse(text(CONCERNS)));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(String field, List<PageError> problems) {
        String what = field.equals(KNOWN) ? "dagen då uppgifterna kom in" : "dagen för beslutet";
        return DayField.read(text(field), field, what, false, problems);
    }

    private Clocks clocks() {
        YearMonth month = concerns().orElseThrow();
        LocalDate known = day(KNOWN, new ArrayList<>()).orElse(month.atDay(1));
        return new Clocks(month, known, day(DECIDED, new ArrayList<>()).orElse(known));
    }

    /** What keeps it from being assessed. */
    List<PageError> problems() {
        List<PageError> problems = new ArrayList<>();
        if (concerns().isEmpty()) {
            problems.add(
                    new PageError(CONCERNS, "Skriv månaden som exemplet gäller som ÅÅÅÅ-MM, till exempel 2026-03."));
        }
        day(KNOWN, problems);
        day(DECIDED, problems);
        if (!text(DISTRICT).isEmpty() && content.place(text(DISTRICT)).isEmpty()) {
            problems.add(new PageError(DISTRICT, "Välj en av stadens förvaltningar, eller ingen."));
        }
        fieldProblems()
                .forEach(problem -> problems.add(new PageError(
                        problem.pointer().isEmpty() ? null : FieldIds.of(problem.name()), problem.message())));
        return problems;
    }

    private List<FieldProblem> fieldProblems() {
        return FormValidator.validate(form, answers()) instanceof ValidationResult.Rejected rejected
                ? rejected.problems()
                : List.of();
    }

    /** What besides keeps it from being saved. */
    List<PageError> problemsToSave() {
        List<PageError> problems = new ArrayList<>();
        String name = text(NAME);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(new PageError(NAME, "Skriv ett namn som säger vad exemplet visar, högst 200 tecken."));
        }
        problems.addAll(problems());
        problems.addAll(expected().problems());
        return problems;
    }

    /** The example as it is to be written; only without {@link #problems}. */
    ExampleEntry entry(String name) {
        return new ExampleEntry(
                name,
                text(DESCRIPTION),
                clocks(),
                content.place(text(DISTRICT)).orElse(null),
                form.id(),
                answersToWrite(),
                expected().expected());
    }

    /** Answers that come to the same as before are those before, also where the file says what is not asked. */
    private JsonNode answersToWrite() {
        JsonNode accepted = accepted(answers()).orElseThrow();
        return before.map(Example::answers)
                .filter(answers -> accepted(answers).filter(accepted::equals).isPresent())
                .orElse(accepted);
    }

    private Optional<JsonNode> accepted(JsonNode answers) {
        return FormValidator.validate(form, answers) instanceof ValidationResult.Accepted accepted
                ? Optional.of(accepted.answers())
                : Optional.empty();
    }
}
