package se.regelverk.engine.form;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.expression.Gap;
import tools.jackson.databind.JsonNode;

/** What is said about questions that are answered together: one message for a choice of several, and that a period does not end before it begins. */
record FieldsetProblems(FormDefinition form, ActiveData active, ProblemReport report) {
    void add() {
        for (FormPage page : form.pages()) {
            for (FormItem item : page.items()) {
                if (item instanceof Fieldset fieldset) {
                    add(fieldset, active.answers(), Gap.WHOLE_CASE);
                } else if (item instanceof Group group) {
                    fieldsets(group, fieldset -> rows(group, fieldset));
                }
            }
        }
    }

    private static void fieldsets(Group group, Consumer<Fieldset> add) {
        for (FormItem item : group.items()) {
            if (item instanceof Fieldset fieldset) {
                add.accept(fieldset);
            }
        }
    }

    private void rows(Group group, Fieldset fieldset) {
        JsonNode rows = active.answers().path(group.key());
        for (int row = 0; row < rows.size() && rows.isArray(); row++) {
            add(fieldset, rows.path(row), row);
        }
    }

    private void add(Fieldset fieldset, JsonNode from, int row) {
        List<Question> wrong = fieldset.questions().stream()
                .filter(question -> report.has(question, row))
                .toList();
        if (fieldset.kind() == FieldsetKind.SEVERAL_OF && !wrong.isEmpty()) {
            wrong.forEach(question -> report.forget(question, row));
            report.say(
                    fieldset.questions().get(0),
                    row,
                    fieldset.title(),
                    "Välj minst ett alternativ, eller ”%s”.".formatted(fieldset.none()));
        } else if (fieldset.kind() == FieldsetKind.PERIOD && wrong.isEmpty()) {
            addIfReversed(fieldset.questions().get(0), fieldset.questions().get(1), from, row);
        }
    }

    private void addIfReversed(Question first, Question last, JsonNode from, int row) {
        @Nullable JsonNode begins = first.answerIn(from);
        @Nullable JsonNode ends = last.answerIn(from);
        // Both are right by now, and written with the year first they stand in the order of the calendar.
        if (begins != null && ends != null && ends.asString("").compareTo(begins.asString("")) < 0) {
            report.say(
                    last,
                    row,
                    last.fullLabel(),
                    "”%s” är före ”%s”. Rätta den ena.".formatted(last.label(), first.label()));
        }
    }
}
