package se.regelverk.engine.form;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.vocabulary.ConceptGroup;
import se.regelverk.engine.vocabulary.ConceptType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Between a form's HTML fields and its answers as JSON. A field is named {@code hushall.typ} or {@code barn[0].fodelsedatum}; a group
 * also sends {@code barn[]} with the number of its items, so that none can be told from not asked.
 */
public final class FormFields {
    private static final Pattern ROW = Pattern.compile("\\[([0-9]{1,3})\\]");
    static final String CHOSEN = "ja";

    private FormFields() {}

    /** What stands in every field that has an answer, by field name, and every answered group's number of items. */
    public static Map<String, String> texts(FormDefinition form, JsonNode draft) {
        return FieldTexts.of(form, draft);
    }

    /** Names of all the fields a form sends, those in lists without the item's number. */
    public static Set<String> names(FormDefinition form) {
        Set<String> names = new HashSet<>();
        form.pages().forEach(page -> page.items().forEach(item -> {
            names.addAll(names(item, Gap.WHOLE_CASE));
            if (item instanceof Group group) {
                names.add(countName(group));
            }
        }));
        return names;
    }

    /** Whether a form asks for a file under this name, in a list's item or not. */
    public static boolean asks(FormDefinition form, String name) {
        String key = ROW.matcher(name).replaceAll("");
        return form.questions().values().stream()
                .anyMatch(question -> question.concept().type() == ConceptType.FILE
                        && question.concept().key().value().equals(key));
    }

    /** The pointer to the answer that a field's name leads to: the other way round than {@link FieldNames#nameOf}. */
    public static String pointer(String name) {
        return "/" + name.replaceAll("[\\[.]", "/").replace("]", "");
    }

    /**
     * Names of the fields of an item.
     *
     * @param row of the list it is repeated for, negative for none
     */
    public static List<String> names(FormItem item, int row) {
        Stream<String> own = item.questions().stream().map(question -> FieldNames.nameAt(question, row));
        Stream<Fieldset> sets =
                item instanceof Group group ? group.items().stream().flatMap(FormFields::set) : set(item);
        return Stream.concat(own, sets.map(set -> set.noneName(row))).toList();
    }

    private static Stream<Fieldset> set(FormItem item) {
        return item instanceof Fieldset set && set.kind() == FieldsetKind.SEVERAL_OF ? Stream.of(set) : Stream.empty();
    }

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
                item.questions().forEach(one -> set(one, answers, value(posted, FieldNames.name(one))));
                complete(item, answers, posted, Gap.WHOLE_CASE);
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
            int at = row;
            group.items().forEach(one -> complete(one, item, posted, at));
            items.add(item);
        }
        answers.set(group.key(), items);
    }

    /** Of several options, one that is chosen says that the others are not, and "none of these" that none is. */
    private static void complete(FormItem item, ObjectNode into, Map<String, List<String>> posted, int row) {
        if (!(item instanceof Fieldset fieldset) || fieldset.kind() != FieldsetKind.SEVERAL_OF) {
            return;
        }
        boolean answered = CHOSEN.equals(value(posted, fieldset.noneName(row)))
                || fieldset.questions().stream().anyMatch(question -> Answers.isBoolean(question.answerIn(into), true));
        for (Question question : fieldset.questions()) {
            if (answered && question.answerIn(into) == null) {
                Answers.set(into, question.path(), JsonNodeFactory.instance.booleanNode(false));
            }
        }
    }

    private static int number(String count) {
        return count.matches("[0-9]{1,3}") ? Math.min(ConceptGroup.MOST_ITEMS, Integer.parseInt(count)) : 0;
    }

    private static @Nullable String value(Map<String, List<String>> posted, String name) {
        List<String> values = posted.get(name);
        return values == null || values.isEmpty() ? null : values.get(values.size() - 1);
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
