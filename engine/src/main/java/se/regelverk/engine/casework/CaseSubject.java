package se.regelverk.engine.casework;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.Question;
import tools.jackson.databind.JsonNode;

/**
 * The person a case is about. Cases are found only by case number, name and personnummer (förordning 2001:637 15 §).
 *
 * <p>Which question that is follows from the form: the first person number it asks for outside lists, and the name and protection asked
 * for beside it.
 *
 * @param name empty when not known
 * @param personNumber twelve or ten digits with a hyphen, empty when not known
 * @param isProtected whether the person has protected data and must not be shown in lists
 */
public record CaseSubject(String name, String personNumber, boolean isProtected) {
    private static final String NAME = "namn";
    private static final String PROTECTED = "skyddadePersonuppgifter";

    static CaseSubject of(FormDefinition form, JsonNode answers) {
        List<Question> asked = form.questions().values().stream()
                .filter(question -> question.list().isEmpty())
                .toList();
        Optional<Question> number = form.personNumber();
        Optional<String> group =
                number.flatMap(question -> question.concept().key().group());
        return new CaseSubject(
                text(besides(asked, group, NAME), answers),
                text(number, answers),
                besides(asked, group, PROTECTED)
                        .map(question -> question.answerIn(answers))
                        .filter(JsonNode::isBoolean)
                        .map(JsonNode::booleanValue)
                        .orElse(false));
    }

    private static Optional<Question> besides(List<Question> asked, Optional<String> group, String name) {
        return asked.stream()
                .filter(question ->
                        group.isPresent() && question.concept().key().group().equals(group))
                .filter(question -> question.concept().key().lastName().equals(name))
                .findFirst();
    }

    private static String text(Optional<Question> question, JsonNode answers) {
        @Nullable JsonNode answer = question.map(one -> one.answerIn(answers)).orElse(null);
        return answer != null && answer.isString() ? answer.stringValue() : "";
    }
}
