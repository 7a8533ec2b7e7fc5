package se.regelverk.engine.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.casework.AnswerSource.Reply;
import se.regelverk.engine.casework.FetchedAnswers.FetchedList;
import se.regelverk.engine.form.FieldNames;
import se.regelverk.engine.form.ForeignAnswer;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Prefill;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.vocabulary.ConceptGroup;
import tools.jackson.databind.JsonNode;

/**
 * Reads what one source answered: every value is held to its concept's type and limits before it is a field's text.
 *
 * @param day of the case
 * @param about the person number that was asked with, empty for a source that needs none
 */
record FetchReading(FormDefinition form, LocalDate day, Prefill.Source source, Instant at, String about) {
    FetchedAnswers read(List<Question> asked, Reply reply) {
        Map<String, Fetched> fields = new LinkedHashMap<>();
        Map<String, List<Question>> lists = new LinkedHashMap<>();
        for (Question question : asked) {
            if (question.list().isPresent()) {
                lists.computeIfAbsent(question.list().get(), list -> new ArrayList<>())
                        .add(question);
            } else {
                fields.put(FieldNames.name(question), field(question, reply));
            }
        }
        return new FetchedAnswers(
                fields,
                lists.entrySet().stream()
                        .map(list -> list(list.getKey(), list.getValue(), reply))
                        .toList());
    }

    private Fetched field(Question question, Reply reply) {
        if (!(reply instanceof Reply.Answered answered)) {
            return silence(reply);
        }
        return Optional.ofNullable(
                        answered.values().get(question.concept().key().value()))
                .filter(value -> !value.isNull())
                .map(value -> field(question, value))
                .orElseGet(() -> nothing(Fetched.State.NOT_THERE));
    }

    private Fetched field(Question question, JsonNode value) {
        return ForeignAnswer.of(question.concept(), value, day)
                .map(answer -> value(answer.text(), answer.readable()))
                .orElseGet(() -> nothing(Fetched.State.UNUSABLE));
    }

    private Fetched silence(Reply reply) {
        return nothing(reply instanceof Reply.NotConnected ? Fetched.State.NOT_CONNECTED : Fetched.State.NO_REPLY);
    }

    private Fetched value(String text, String readable) {
        return new Fetched(source, at, Fetched.State.FETCHED, text, readable, about, 0);
    }

    private Fetched nothing(Fetched.State state) {
        return Fetched.nothing(source, at, state, about);
    }

    private FetchedList list(String key, List<Question> asked, Reply reply) {
        if (!(reply instanceof Reply.Answered answered)) {
            return new FetchedList(key, silence(reply), Map.of());
        }
        JsonNode rows = answered.values().get(key);
        if (rows == null || rows.isNull()) {
            return new FetchedList(key, nothing(Fetched.State.NOT_THERE), Map.of());
        }
        boolean usable = rows.isArray()
                && rows.size() <= ConceptGroup.MOST_ITEMS
                && rows.values().stream().allMatch(JsonNode::isObject);
        return usable
                ? new FetchedList(key, value(String.valueOf(rows.size()), size(key, rows)), items(asked, rows))
                : new FetchedList(key, nothing(Fetched.State.UNUSABLE), Map.of());
    }

    private String size(String key, JsonNode rows) {
        String title =
                Optional.ofNullable(form.groups().get(key)).map(Group::title).orElse(key);
        return rows.isEmpty() ? "inga" : "%d (%s)".formatted(rows.size(), title);
    }

    private Map<String, Fetched> items(List<Question> asked, JsonNode rows) {
        Map<String, Fetched> items = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (Question question : asked) {
                JsonNode value = question.answerIn(rows.get(row));
                items.put(
                        FieldNames.name(question, row),
                        value == null || value.isNull() ? nothing(Fetched.State.NOT_THERE) : field(question, value));
            }
        }
        return items;
    }
}
