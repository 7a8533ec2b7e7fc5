package se.regelverk.engine.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.regelverk.engine.expression.Conditions;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.Truth;
import tools.jackson.databind.JsonNode;

/**
 * Which questions a draft's answers make active, and the answers to those alone. A hidden answer stays in the draft and takes part in
 * nothing else.
 *
 * @param answers without the answers to inactive questions, the very same when there are none; what the form does not know is left for
 *     validation to refuse
 * @param inactive fields that are not asked, and whole lists
 * @param dropped the fields that had an answer but are not asked, in the order of the form
 */
public record ActiveData(JsonNode answers, Set<Place> inactive, List<Dropped> dropped) {
    public ActiveData {
        inactive = Set.copyOf(inactive);
        dropped = List.copyOf(dropped);
    }

    /** An answer that is not taken along. */
    public record Dropped(String pointer, String label) {}

    /** As if every question were asked: for showing a form as a whole. */
    public static ActiveData all(JsonNode answers) {
        return new ActiveData(answers, Set.of(), List.of());
    }

    /** Pure: the same form and answers give the same data. */
    public static ActiveData of(FormDefinition form, JsonNode answers) {
        // A condition reads only what stands before it (the form is refused otherwise), so one pass in order is the
        // fixpoint.
        var pass = new Pass(AnswerEnvironment.of(form, answers), answers, new ArrayList<>(), new ArrayList<>());
        for (FormPage page : form.pages()) {
            for (FormItem item : page.items()) {
                if (item instanceof Group group) {
                    pass.group(group);
                } else {
                    pass.item(item);
                }
            }
        }
        return new ActiveData(pass.kept(), pass.environment.inactive(), pass.dropped);
    }

    public boolean isActive(Group group) {
        return !inactive.contains(Place.ofList(group.key()));
    }

    public boolean isActive(FormNote note) {
        return !inactive.contains(note.place());
    }

    /**
     * Whether a question is asked.
     *
     * @param item the list's item, or {@link Gap#WHOLE_CASE}
     */
    public boolean isActive(Question question, int item) {
        if (inactive.isEmpty()) {
            return true;
        }
        boolean inLeftOut = question.list().isPresent()
                && inactive.contains(Place.ofList(question.list().get()));
        return !inLeftOut
                && !inactive.contains(new Place(question.concept().key().value(), item));
    }

    private record Pass(
            AnswerEnvironment environment, JsonNode answers, List<Dropped> dropped, List<List<Object>> removed) {
        private static boolean isAsked(FormItem item, AnswerEnvironment seen) {
            return item.visibleIf().isEmpty()
                    || Conditions.evaluate(item.visibleIf().get(), seen).truth() == Truth.MET;
        }

        /** Most answers lose nothing, and a copy is what this would cost most. */
        private JsonNode kept() {
            if (removed.isEmpty()) {
                return answers;
            }
            JsonNode kept = answers.deepCopy();
            removed.forEach(path -> Answers.remove(kept, path));
            return kept;
        }

        private void item(FormItem item) {
            item.questions().forEach(this::question);
            if (item instanceof FormNote note && !isAsked(note, environment)) {
                environment.inactive().add(note.place());
            }
        }

        private void question(Question question) {
            if (!isAsked(question, environment)) {
                environment.inactive().add(new Place(question.concept().key().value(), Gap.WHOLE_CASE));
                drop(question, answers, FieldNames.path(question), question.fullLabel());
            }
        }

        private void group(Group group) {
            boolean asked = isAsked(group, environment);
            JsonNode rows = answers.path(group.key());
            for (int row = 0; row < rows.size() && rows.isArray(); row++) {
                row(group, rows.get(row), row, asked);
            }
            if (!asked) {
                // The list's own place says it for all its items, so that the answers left give the same data again.
                environment.inactive().add(Place.ofList(group.key()));
                if (!rows.isMissingNode()) {
                    removed.add(List.of(group.key()));
                }
            }
        }

        private void row(Group group, JsonNode from, int row, boolean groupAsked) {
            for (Question question : group.questions()) {
                if (groupAsked && isAsked(question, environment.at(row))) {
                    continue;
                }
                if (groupAsked) {
                    environment
                            .inactive()
                            .add(new Place(question.concept().key().value(), row));
                }
                drop(question, from, FieldNames.path(question, row), FieldNames.label(group, question, row));
            }
        }

        private void drop(Question question, JsonNode from, List<Object> path, String label) {
            if (question.answerIn(from) != null) {
                dropped.add(new Dropped(FieldNames.pointer(path), label));
                removed.add(path);
            }
        }
    }
}
