package se.regelverk.engine.replay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.example.Example;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.vocabulary.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** How an area's examples answer a form: what answers look like there. Days and months are kept as their distance from the example's month. */
final class SeenAnswers {
    private record Seen(JsonNode value, YearMonth in) {}

    private final FormDefinition form;
    private final List<Example> examples;
    private final Map<String, List<@Nullable Seen>> byQuestion = new HashMap<>();
    private final Map<String, List<Integer>> sizes = new HashMap<>();

    SeenAnswers(FormDefinition form, List<Example> examples) {
        this.form = form;
        this.examples = List.copyOf(examples);
        examples.forEach(this::see);
    }

    private void see(Example example) {
        form.questions().values().forEach(question -> see(question, example));
        form.groups().keySet().forEach(list -> sizes.computeIfAbsent(list, key -> new ArrayList<>())
                .add(example.answers().path(list).size()));
    }

    private void see(Question question, Example example) {
        if (question.list().isEmpty()) {
            see(question, example, example.answers());
        } else {
            example.answers().path(question.list().get()).forEach(row -> see(question, example, row));
        }
    }

    private void see(Question question, Example example, JsonNode from) {
        JsonNode value = question.answerIn(from);
        byQuestion
                .computeIfAbsent(question.concept().key().value(), key -> new ArrayList<>())
                .add(value == null ? null : new Seen(value, example.clocks().concerns()));
    }

    List<Example> examples() {
        return examples;
    }

    /** How many ways a question is answered, not at all included; 0 when it never was. */
    int count(Question question) {
        return seen(question).size();
    }

    private List<@Nullable Seen> seen(Question question) {
        return byQuestion.getOrDefault(question.concept().key().value(), List.of());
    }

    /** One of those answers as it would be in another month; null when it was left without. */
    @Nullable
    JsonNode answer(Question question, int which, YearMonth month) {
        Seen seen = seen(question).get(which);
        if (seen == null) {
            return null;
        }
        long months = ChronoUnit.MONTHS.between(seen.in(), month);
        Kind kind = question.concept().type().kind();
        if (kind == Kind.DATE && seen.value().isString()) {
            return StringNode.valueOf(LocalDate.parse(seen.value().stringValue())
                    .plusMonths(months)
                    .toString());
        }
        return kind == Kind.MONTH && seen.value().isString()
                ? StringNode.valueOf(YearMonth.parse(seen.value().stringValue())
                        .plusMonths(months)
                        .toString())
                : seen.value();
    }

    /** The sizes a list has had; empty when it never was answered. */
    List<Integer> sizes(String list) {
        return sizes.getOrDefault(list, List.of());
    }
}
