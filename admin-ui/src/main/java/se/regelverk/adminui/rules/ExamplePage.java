package se.regelverk.adminui.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.adminui.forms.FieldIds;
import se.regelverk.adminui.forms.PostedForm;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.assessment.Outcome;
import se.regelverk.engine.change.edit.NewExample;
import se.regelverk.engine.form.FieldProblem;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormFields;
import se.regelverk.engine.form.FormValidator;
import se.regelverk.engine.form.ValidationResult;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptType;
import se.regelverk.engine.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * An example being written: what stands on its page, and what is wrong with it.
 *
 * @param content the rules and forms as the draft has them
 * @param texts what stands in the form's own fields and in the page's
 */
record ExamplePage(AreaContent content, FormDefinition form, Map<String, String> texts) {
    static final String NAME = "ex-namn";
    static final String CONCERNS = "ex-avser";
    static final String KNOWN = "ex-kand";
    static final String FILE = "ex-fil";
    static final String OUTCOME = "ex-utfall";
    static final String AMOUNT = "ex-belopp";
    private static final String VALUE = "ex-varde-";
    private static final int LONGEST_NAME = 200;

    /** What may be expected of one value. */
    record Wanted(String id, String label, String value) {}

    static ExamplePage of(AreaContent content, FormDefinition form, Map<String, List<String>> sent) {
        List<String> own = new ArrayList<>(List.of(NAME, CONCERNS, KNOWN, FILE, OUTCOME, AMOUNT));
        concluded(content).forEach(concept -> own.add(VALUE + concept.key()));
        return new ExamplePage(
                content,
                form,
                new LinkedHashMap<>(PostedForm.of(form, sent, own).texts()));
    }

    ExamplePage with(Map<String, String> changed) {
        return new ExamplePage(content, form, changed);
    }

    public String text(String name) {
        return texts.getOrDefault(name, "").strip();
    }

    /** The answers as the typed texts read. */
    JsonNode answers() {
        Map<String, List<String>> posted = new LinkedHashMap<>();
        texts.forEach((name, text) -> {
            // An empty count says that nobody has said whether there are any.
            if (!(name.endsWith("[]") && text.isBlank())) {
                posted.put(name, List.of(text));
            }
        });
        return FormFields.withAll(form, JsonNodeFactory.instance.objectNode(), posted);
    }

    /** The amounts that the rules work out for a case, each of which an example may expect. */
    public List<Wanted> values() {
        return concluded(content).stream()
                .map(concept -> new Wanted(
                        VALUE + concept.key(), concept.title(), texts.getOrDefault(VALUE + concept.key(), "")))
                .toList();
    }

    private static List<Concept> concluded(AreaContent content) {
        Vocabulary vocabulary = content.pack().vocabulary();
        return vocabulary.concepts().values().stream()
                .filter(concept -> concept.computed()
                        && concept.type() == ConceptType.AMOUNT
                        && vocabulary.listOf(concept.key()).isEmpty())
                .toList();
    }

    public List<Choice> outcomes() {
        List<Choice> outcomes = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.add(Choice.of(outcome.name(), outcome.title()));
        }
        return outcomes;
    }

    Optional<YearMonth> concerns() {
        try {
            return Optional.of(YearMonth.parse(text(CONCERNS)));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    Optional<LocalDate> known() {
        return DayField.read(text(KNOWN), KNOWN, "dagen då uppgifterna kom in", false, new ArrayList<>());
    }

    /** The clocks it is assessed by; only without problems. */
    Clocks clocks() {
        YearMonth month = concerns().orElseThrow();
        LocalDate known = known().orElse(month.atDay(1));
        return new Clocks(month, known, known);
    }

    /** What keeps it from being assessed. */
    List<PageError> problems() {
        List<PageError> problems = new ArrayList<>();
        if (concerns().isEmpty()) {
            problems.add(
                    new PageError(CONCERNS, "Skriv månaden som exemplet gäller som ÅÅÅÅ-MM, till exempel 2026-03."));
        }
        if (!text(KNOWN).isEmpty() && known().isEmpty()) {
            problems.add(new PageError(KNOWN, "Skriv dagen då uppgifterna kom in som ÅÅÅÅ-MM-DD."));
        }
        fieldProblems()
                .forEach(problem -> problems.add(new PageError(
                        problem.pointer().isEmpty() ? null : FieldIds.of(problem.name()), problem.message())));
        return problems;
    }

    /** What is wrong with the answers. */
    List<FieldProblem> fieldProblems() {
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
        expected().forEach((word, text) -> {
            if (!word.equals("utfall") && !text.matches("-?\\d{1,12}(\\.\\d{1,9})?")) {
                problems.add(new PageError(field(word), "Skriv beloppet med siffror, till exempel 11 720."));
            }
        });
        if (expected().isEmpty()) {
            problems.add(new PageError(OUTCOME, "Ange minst ett väntat resultat: utfall eller ett belopp."));
        }
        return problems;
    }

    private static String field(String word) {
        return word.equals("belopp") ? AMOUNT : VALUE + word;
    }

    private Map<String, String> expected() {
        var expected = new LinkedHashMap<String, String>();
        if (!text(OUTCOME).isEmpty()) {
            expected.put("utfall", text(OUTCOME));
        }
        if (!text(AMOUNT).isEmpty()) {
            expected.put("belopp", ExpectedText.number(text(AMOUNT)));
        }
        concluded(content).forEach(concept -> {
            String text = text(VALUE + concept.key());
            if (!text.isEmpty()) {
                expected.put(concept.key().value(), ExpectedText.number(text));
            }
        });
        return expected;
    }

    /** The example; only without problems. */
    NewExample example() {
        var valid = (ValidationResult.Accepted) FormValidator.validate(form, answers());
        return new NewExample(text(NAME), concerns().orElseThrow(), known(), form.id(), valid.answers(), expected());
    }
}
