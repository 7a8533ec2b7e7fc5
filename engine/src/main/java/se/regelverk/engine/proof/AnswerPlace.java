package se.regelverk.engine.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.form.ActiveData;
import se.regelverk.engine.form.AnswerValue;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Values;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One question of a filled form, where its answer could have been another.
 *
 * @param item the list's item, {@link Gap#WHOLE_CASE} outside lists
 */
record AnswerPlace(Question question, int item) {
    /** The questions that are asked with these answers and whose answer is a number, day, month, choice, or yes or no. */
    static List<AnswerPlace> of(FormDefinition form, JsonNode answers) {
        ActiveData active = ActiveData.of(form, answers);
        List<AnswerPlace> places = new ArrayList<>();
        for (Question question : form.questions().values()) {
            if (question.concept().type().kind() != Kind.TEXT) {
                items(question, answers).stream()
                        .filter(item -> active.isActive(question, item))
                        .forEach(item -> places.add(new AnswerPlace(question, item)));
            }
        }
        return places;
    }

    private static List<Integer> items(Question question, JsonNode answers) {
        if (question.list().isEmpty()) {
            return List.of(Gap.WHOLE_CASE);
        }
        JsonNode rows = answers.path(question.list().get());
        return java.util.stream.IntStream.range(0, rows.isArray() ? rows.size() : 0)
                .boxed()
                .toList();
    }

    /** The value answered now; empty when there is none. */
    Optional<Object> value(JsonNode answers) {
        JsonNode from = question.list()
                .<JsonNode>map(list -> answers.path(list).path(item))
                .orElse(answers);
        @Nullable JsonNode answer = question.answerIn(from);
        return answer != null && AnswerValue.read(question.concept(), answer, item) instanceof Evaluated.Known known
                ? Optional.of(known.value())
                : Optional.empty();
    }

    JsonNode with(JsonNode answers, Object value) {
        return question.answered(answers, item, json(value));
    }

    private static JsonNode json(Object value) {
        if (value instanceof BigDecimal number) {
            return JsonNodeFactory.instance.numberNode(number);
        }
        return value instanceof Boolean yes
                ? JsonNodeFactory.instance.booleanNode(yes)
                : JsonNodeFactory.instance.stringNode(value.toString());
    }

    /** "Barn 2: När är barnet fött?". */
    String title(FormDefinition form) {
        return question.list()
                .map(form.groups()::get)
                .map(group -> group.itemTitle(item) + ": " + question.label())
                .orElse(question.label());
    }

    String readable(Object value) {
        return Values.readable(
                value, question.concept().unit(), question.concept().options());
    }
}
