package se.regelverk.engine.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.regelverk.engine.expression.Gap;
import tools.jackson.databind.JsonNode;

/** Answers as the texts that stand in a form's fields. */
record FieldTexts(JsonNode draft, Map<String, String> texts) {
    static Map<String, String> of(FormDefinition form, JsonNode draft) {
        var all = new FieldTexts(draft, new LinkedHashMap<>());
        form.groups().values().forEach(group -> Answers.items(draft, group.key())
                .ifPresent(items -> all.texts.put(FormFields.countName(group), String.valueOf(items.size()))));
        form.pages().forEach(page -> page.items().forEach(all::item));
        return all.texts;
    }

    private void item(FormItem item) {
        if (!(item instanceof Group group)) {
            put(item, draft, Gap.WHOLE_CASE);
            return;
        }
        JsonNode rows = draft.path(group.key());
        for (int row = 0; row < rows.size(); row++) {
            for (FormItem inner : group.items()) {
                put(inner, rows.path(row), row);
            }
        }
    }

    private void put(FormItem item, JsonNode from, int row) {
        if (item instanceof Fieldset fieldset && fieldset.kind() == FieldsetKind.SEVERAL_OF) {
            several(fieldset, from, row);
        } else {
            item.questions().forEach(question -> put(question, from, row));
        }
    }

    /** An option that is not chosen is an empty box; "none of these" is a choice of its own. */
    private void several(Fieldset fieldset, JsonNode from, int row) {
        List<Question> refused = fieldset.questions().stream()
                .filter(question -> Answers.isBoolean(question.answerIn(from), false))
                .toList();
        fieldset.questions().stream()
                .filter(question -> !refused.contains(question))
                .forEach(question -> put(question, from, row));
        if (refused.size() == fieldset.questions().size()) {
            texts.put(fieldset.noneName(row), "ja");
        }
    }

    private void put(Question question, JsonNode from, int row) {
        JsonNode answer = question.answerIn(from);
        if (answer != null) {
            texts.put(FieldNames.nameAt(question, row), TypedText.shown(question.concept(), answer));
        }
    }
}
