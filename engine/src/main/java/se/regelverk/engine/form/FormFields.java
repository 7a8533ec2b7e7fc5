package se.regelverk.engine.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.vocabulary.ConceptGroup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Between a form's HTML fields and its answers as JSON. A field is named {@code hushall.typ} or {@code barn[0].fodelsedatum}; a group
 * also sends {@code barn[]} with the number of its items, so that none can be told from not asked.
 */
public final class FormFields {
    private FormFields() {}

    /** The field in which a group sends its number of items. */
    public static String countName(Group group) {
        return group.key() + "[]";
    }

    /**
     * A draft with one page's fields as they were sent. A field sent empty is no answer; a field that was not sent keeps the answer it
     * had, since hidden questions are not sent and their answers are kept.
     *
     * @param posted field name → values; of several values the last counts
     */
    public static JsonNode withPage(FormPage page, JsonNode draft, Map<String, List<String>> posted) {
        ObjectNode answers = copy(draft);
        for (FormItem item : page.items()) {
            if (item instanceof Group group) {
                setItems(group, answers, posted);
            } else {
                Question question = (Question) item;
                set(question, answers, value(posted, FieldNames.name(question)));
            }
        }
        return answers;
    }

    /** A draft with all pages' fields as they were sent together. */
    public static JsonNode withAll(FormDefinition form, JsonNode draft, Map<String, List<String>> posted) {
        JsonNode answers = draft;
        for (FormPage page : form.pages()) {
            answers = withPage(page, answers, posted);
        }
        return answers;
    }

    private static void set(Question question, ObjectNode into, @Nullable String typed) {
        if (typed != null) {
            TypedText.answer(question.concept(), typed)
                    .ifPresentOrElse(
                            answer -> Answers.set(into, question.path(), answer),
                            () -> Answers.remove(into, question.path()));
        }
    }

    private static void setItems(Group group, ObjectNode answers, Map<String, List<String>> posted) {
        String count = value(posted, countName(group));
        if (count == null) {
            return;
        }
        JsonNode before = answers.path(group.key());
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        for (int row = 0; row < number(count); row++) {
            ObjectNode item = copy(before.path(row));
            for (Question question : group.questions()) {
                set(question, item, value(posted, FieldNames.name(question, row)));
            }
            items.add(item);
        }
        answers.set(group.key(), items);
    }

    private static int number(String count) {
        return count.matches("[0-9]{1,3}") ? Math.min(ConceptGroup.MOST_ITEMS, Integer.parseInt(count)) : 0;
    }

    private static @Nullable String value(Map<String, List<String>> posted, String name) {
        List<String> values = posted.get(name);
        return values == null || values.isEmpty() ? null : values.get(values.size() - 1);
    }

    /** What stands in every field that has an answer, by field name, and every answered group's number of items. */
    public static Map<String, String> texts(FormDefinition form, JsonNode draft) {
        var texts = new LinkedHashMap<String, String>();
        form.groups().values().forEach(group -> Answers.items(draft, group.key())
                .ifPresent(items -> texts.put(countName(group), String.valueOf(items.size()))));
        for (Question question : form.questions().values()) {
            if (question.list().isEmpty()) {
                put(texts, FieldNames.name(question), question, draft);
                continue;
            }
            JsonNode rows = draft.path(question.list().get());
            for (int row = 0; row < rows.size(); row++) {
                put(texts, FieldNames.name(question, row), question, rows.path(row));
            }
        }
        return texts;
    }

    private static void put(Map<String, String> texts, String name, Question question, JsonNode from) {
        JsonNode answer = question.answerIn(from);
        if (answer != null) {
            texts.put(name, TypedText.shown(question.concept(), answer));
        }
    }

    /** The number of items a group has in a draft; none when it was not answered. */
    public static int size(Group group, JsonNode draft) {
        return Answers.items(draft, group.key()).map(JsonNode::size).orElse(0);
    }

    /** A draft with one more, empty item last. */
    public static JsonNode withNewItem(Group group, JsonNode draft) {
        ObjectNode answers = copy(draft);
        ArrayNode items = answers.get(group.key()) instanceof ArrayNode array ? array : answers.putArray(group.key());
        if (items.size() < ConceptGroup.MOST_ITEMS) {
            items.addObject();
        }
        return answers;
    }

    /** A draft without one item; the list stays, also when it is left empty. */
    public static JsonNode withoutItem(Group group, JsonNode draft, int item) {
        ObjectNode answers = copy(draft);
        if (answers.get(group.key()) instanceof ArrayNode items && item >= 0 && item < items.size()) {
            items.remove(item);
        }
        return answers;
    }

    private static ObjectNode copy(JsonNode node) {
        return node instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
    }
}
