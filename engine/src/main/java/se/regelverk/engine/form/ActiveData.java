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
 * @param answers a copy without the answers to inactive questions; what the form does not know is left for validation to refuse
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

    /** Pure: the same form and answers give the same data. */
    public static ActiveData of(FormDefinition form, JsonNode answers) {
        // A condition reads only what stands before it (the form is refused otherwise), so one pass in order is the
        // fixpoint.
        AnswerEnvironment environment = AnswerEnvironment.of(form, answers);
        List<Dropped> dropped = new ArrayList<>();
        JsonNode kept = answers.deepCopy();
        for (FormPage page : form.pages()) {
            for (FormItem item : page.items()) {
                var pass = new Pass(environment, kept, dropped);
                if (item instanceof Group group) {
                    pass.group(group);
                } else {
                    pass.question((Question) item);
                }
            }
        }
        return new ActiveData(kept, environment.inactive(), dropped);
    }

    public boolean isActive(Group group) {
        return !inactive.contains(Place.ofList(group.key()));
    }

    /**
     * Whether a question is asked.
     *
     * @param item the list's item, or {@link Gap#WHOLE_CASE}
     */
    public boolean isActive(Question question, int item) {
        return !inactive.contains(new Place(question.concept().key().value(), item))
                && question.list()
                        .map(list -> !inactive.contains(Place.ofList(list)))
                        .orElse(true);
    }

    private record Pass(AnswerEnvironment environment, JsonNode kept, List<Dropped> dropped) {
        private static boolean isAsked(FormItem item, AnswerEnvironment seen) {
            return item.visibleIf()
                    .map(condition -> Conditions.evaluate(condition, seen).truth() == Truth.MET)
                    .orElse(true);
        }

        private void question(Question question) {
            if (!isAsked(question, environment)) {
                drop(question, kept, Gap.WHOLE_CASE, FieldNames.pointer(question), question.label());
            }
        }

        private void group(Group group) {
            boolean asked = isAsked(group, environment);
            List<JsonNode> rows = Answers.items(kept, group.key())
                    .map(items -> List.copyOf(items.values()))
                    .orElse(List.of());
            for (int row = 0; row < rows.size(); row++) {
                row(group, rows.get(row), row, asked);
            }
            if (!asked) {
                // The list's own place says it for all its items, so that the answers left give the same data again.
                environment.inactive().add(Place.ofList(group.key()));
                Answers.remove(kept, List.of(group.key()));
            }
        }

        private void row(Group group, JsonNode answers, int row, boolean groupAsked) {
            for (Question question : group.questions()) {
                String pointer = FieldNames.pointer(question, row);
                if (!groupAsked) {
                    note(question, answers, pointer, FieldNames.label(group, question, row));
                } else if (!isAsked(question, environment.at(row))) {
                    drop(question, answers, row, pointer, FieldNames.label(group, question, row));
                }
            }
        }

        private void drop(Question question, JsonNode from, int item, String pointer, String label) {
            environment.inactive().add(new Place(question.concept().key().value(), item));
            note(question, from, pointer, label);
            Answers.remove(from, question.path());
        }

        private void note(Question question, JsonNode from, String pointer, String label) {
            if (question.answerIn(from) != null) {
                dropped.add(new Dropped(pointer, label));
            }
        }
    }
}
