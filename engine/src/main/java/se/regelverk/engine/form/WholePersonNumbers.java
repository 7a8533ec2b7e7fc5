package se.regelverk.engine.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.vocabulary.ConceptType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Person numbers with their century. People write ten digits, and so do other systems; a case, its search and other systems' answers know
 * a person by twelve.
 */
public final class WholePersonNumbers {
    private WholePersonNumbers() {}

    /**
     * The answers with every person number written with its century, where the day tells which it is; the very same when there is nothing
     * to change.
     *
     * @param day of the case: when the facts were known
     */
    public static JsonNode of(FormDefinition form, JsonNode answers, LocalDate day) {
        JsonNode whole = answers;
        for (Answer answer : answers(form, answers, PersonNumber::isWithoutCentury)) {
            Optional<String> full = PersonNumber.withCentury(answer.text(), day);
            if (full.isPresent()) {
                JsonNode value = JsonNodeFactory.instance.stringNode(full.get());
                whole = answer.question().answered(whole, answer.item(), value);
            }
        }
        return whole;
    }

    /** What to do about the numbers whose century the day did not tell. */
    public static List<FieldProblem> problems(FormDefinition form, JsonNode whole) {
        var finder = form.finder();
        return answers(form, whole, PersonNumber::isWithoutCentury).stream()
                .map(answer -> finder.field(answer.question(), answer.item()))
                .map(
                        field -> new FieldProblem(
                                field.pointer(),
                                field.label(),
                                "Det går inte att avgöra vilket århundrade personen är född i. Skriv personnumret med tolv siffror: ÅÅÅÅMMDD-NNNN."))
                .toList();
    }

    private record Answer(Question question, int item, String text) {}

    private static List<Answer> answers(FormDefinition form, JsonNode answers, Predicate<String> wanted) {
        List<Answer> found = new ArrayList<>();
        for (Question question : form.questions().values()) {
            if (question.concept().type() != ConceptType.PERSON_NUMBER) {
                continue;
            }
            int rows = question.list().map(list -> answers.path(list).size()).orElse(1);
            for (int row = 0; row < rows; row++) {
                JsonNode from = row(question, answers, row);
                JsonNode answer = question.answerIn(from);
                if (answer != null && answer.isString() && wanted.test(answer.stringValue())) {
                    int item = question.list().isPresent() ? row : Gap.WHOLE_CASE;
                    found.add(new Answer(question, item, answer.stringValue()));
                }
            }
        }
        return found;
    }

    private static JsonNode row(Question question, JsonNode answers, int row) {
        return question.list().map(list -> answers.path(list).path(row)).orElse(answers);
    }
}
