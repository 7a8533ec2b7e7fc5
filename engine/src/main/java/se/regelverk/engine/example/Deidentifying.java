package se.regelverk.engine.example;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessor;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.form.AnswerValue;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormValidator;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.form.ValidationResult;
import se.regelverk.engine.vocabulary.ConceptType;
import se.regelverk.engine.vocabulary.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Takes names, numbers, addresses and free text out of a case's answers and moves every day within the same age in months, so that the
 * rules come to exactly the same result; where they would not, no example is made.
 */
public final class Deidentifying {
    /** Numbers that authorities publish as examples; no person has them. */
    static final List<String> EXAMPLE_NUMBERS =
            List.of("19121212-1212", "19640823-3234", "19550207-3900", "19701063-2391");

    private static final String TAKEN_AWAY = "Uppgift borttagen";
    private static final int DAYS_IN_MONTH = 31;

    private final AreaContent content;
    private final FormDefinition form;
    private final Clocks clocks;
    private final Assessor assessor;
    private final Set<String> changed = new LinkedHashSet<>();
    private final Map<String, String> numbers = new LinkedHashMap<>();

    private Deidentifying(AreaContent content, FormDefinition form, Clocks clocks, Assessor assessor) {
        this.content = content;
        this.form = form;
        this.clocks = clocks;
        this.assessor = assessor;
    }

    /** One answer and where it stands. */
    private record Given(Question question, int item, String answer) {
        boolean isOf(ConceptType... types) {
            return Stream.of(types).anyMatch(question.concept().type()::equals);
        }
    }

    /**
     * Takes away what identifies.
     *
     * @param answers accepted by the form
     * @param assessor of the content they are judged by
     */
    public static Deidentified of(
            AreaContent content, FormDefinition form, JsonNode answers, Clocks clocks, Assessor assessor) {
        return new Deidentifying(content, form, clocks, assessor).of(answers);
    }

    private Deidentified of(JsonNode answers) {
        Set<Object> result = result(answers);
        List<Given> given = given(answers);
        if (!numbered(given)) {
            return new Deidentified.Refused(
                    "Ärendet har fler personnummer än det finns exempelnummer. Skriv exemplet själv i stället.");
        }
        JsonNode made = answers;
        for (Given one : given) {
            Optional<JsonNode> next = without(one, made, result);
            if (next.isEmpty()) {
                return new Deidentified.Refused(
                        "”%s” kan inte bytas ut utan att reglerna ger ett annat resultat. Skriv exemplet själv i stället."
                                .formatted(one.question().label()));
            }
            made = next.get();
        }
        boolean same = FormValidator.validate(form, made) instanceof ValidationResult.Accepted
                && result(made).equals(result);
        return same
                ? new Deidentified.Made(made, List.copyOf(changed))
                : new Deidentified.Refused(
                        "Utan uppgifter om vem det gäller ger reglerna ett annat resultat. Skriv exemplet själv i stället.");
    }

    /** Every answer that is text or a day, those of hidden questions included: they are written too. */
    private List<Given> given(JsonNode answers) {
        List<Given> given = new ArrayList<>();
        for (Question question : form.questions().values()) {
            Kind kind = question.concept().type().kind();
            if (kind == Kind.TEXT || kind == Kind.DATE) {
                JsonNode rows = question.list().<JsonNode>map(answers::path).orElse(answers);
                int items = question.list().isPresent() ? rows.size() : 1;
                for (int item = 0; item < items; item++) {
                    JsonNode answer = question.answerIn(question.list().isPresent() ? rows.path(item) : answers);
                    if (answer != null && answer.isString() && !AnswerValue.isNotKnown(question.concept(), answer)) {
                        given.add(new Given(question, item, answer.stringValue()));
                    }
                }
            }
        }
        return given;
    }

    /** Gives each person in the case a number of nobody's, the same wherever the person is mentioned. */
    private boolean numbered(List<Given> given) {
        Set<String> own = new LinkedHashSet<>();
        given.stream().filter(one -> one.isOf(ConceptType.PERSON_NUMBER)).forEach(one -> own.add(one.answer()));
        List<String> free =
                EXAMPLE_NUMBERS.stream().filter(number -> !own.contains(number)).toList();
        if (own.size() > free.size()) {
            return false;
        }
        own.forEach(number -> numbers.put(number, free.get(numbers.size())));
        return true;
    }

    private Optional<JsonNode> without(Given one, JsonNode answers, Set<Object> result) {
        changed.add(one.question().label());
        if (one.isOf(ConceptType.DATE)) {
            return days(one.answer())
                    .map(day -> with(one, answers, day.toString()))
                    .filter(moved -> result(moved).equals(result))
                    .findFirst();
        }
        return Optional.of(with(
                one,
                answers,
                one.isOf(ConceptType.PERSON_NUMBER) ? numbers.getOrDefault(one.answer(), TAKEN_AWAY) : neutral(one)));
    }

    private static String neutral(Given one) {
        Optional<String> example = one.question().exampleText();
        if (example.isPresent()) {
            return example.get();
        }
        int most = one.question().concept().limits().mostCharacters().orElse(TAKEN_AWAY.length());
        return TAKEN_AWAY.substring(0, Math.min(most, TAKEN_AWAY.length()));
    }

    private static JsonNode with(Given one, JsonNode answers, String text) {
        return one.question().answered(answers, one.item(), JsonNodeFactory.instance.stringNode(text));
    }

    /** Other days of the same age in months, the earliest first: which of them it was can then not be told. */
    private Stream<LocalDate> days(String answer) {
        LocalDate day;
        try {
            day = LocalDate.parse(answer);
        } catch (java.time.format.DateTimeParseException noDay) {
            return Stream.empty();
        }
        return Stream.iterate(day.minusDays(DAYS_IN_MONTH), next -> next.plusDays(1))
                .limit(2L * DAYS_IN_MONTH + 1)
                .filter(other -> !other.equals(day) && ages(other).equals(ages(day)));
    }

    private List<Long> ages(LocalDate born) {
        return Stream.of(
                        clocks.known(),
                        clocks.concerns().atDay(1),
                        clocks.concerns().atEndOfMonth())
                .map(day -> ChronoUnit.MONTHS.between(born, day))
                .toList();
    }

    /** All that the rules came to, days left out: they follow from days that are moved. */
    private Set<Object> result(JsonNode answers) {
        var assessment = assessor.assess(Facts.of(form, content.pack().vocabulary(), answers), clocks);
        Set<Object> result = new HashSet<>();
        var proposal = assessment.proposal();
        result.add(List.of(proposal.outcome(), proposal.amount(), proposal.level(), proposal.grounds()));
        assessment.conclusions().stream()
                .filter(one -> one.concept().type().kind() != Kind.DATE)
                .filter(one -> one.value() instanceof Evaluated.Known)
                .forEach(one -> result.add(List.of(one.concept().key(), one.item(), one.value())));
        assessment.sentences().forEach(one -> result.add(List.of(one.sentence().id(), one.item(), one.truth())));
        return result;
    }
}
