package se.regelverk.engine.casework;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.form.AnswerValue;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormItem;
import se.regelverk.engine.form.FormPage;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.Values;
import tools.jackson.databind.JsonNode;

/** Answers as people read them, in the order and with the words of the form. */
final class Answered {
    private final JsonNode answers;
    private final List<AssessmentRecord.Answer> read = new ArrayList<>();

    private Answered(JsonNode answers) {
        this.answers = answers;
    }

    static List<AssessmentRecord.Answer> of(FormDefinition form, JsonNode answers) {
        var answered = new Answered(answers);
        for (FormPage page : form.pages()) {
            for (FormItem item : page.items()) {
                if (item instanceof Group group) {
                    answered.add(page, group);
                } else {
                    answered.add(page, "", (Question) item, answers);
                }
            }
        }
        return answered.read;
    }

    private void add(FormPage page, Group group) {
        JsonNode rows = answers.path(group.key());
        for (int row = 0; row < rows.size(); row++) {
            for (Question question : group.questions()) {
                add(page, group.itemTitle(row) + ": ", question, rows.path(row));
            }
        }
        if (rows.isArray() && rows.isEmpty()) {
            read.add(new AssessmentRecord.Answer(page.title(), group.title(), "Inga"));
        }
    }

    private void add(FormPage page, String item, Question question, JsonNode from) {
        @Nullable JsonNode answer = question.answerIn(from);
        if (answer != null) {
            read.add(new AssessmentRecord.Answer(
                    page.title(), item + question.label(), readable(question.concept(), answer)));
        }
    }

    private static String readable(Concept concept, JsonNode answer) {
        if (AnswerValue.isNotKnown(concept, answer)) {
            return "vet inte";
        }
        return AnswerValue.read(concept, answer, Gap.WHOLE_CASE) instanceof Evaluated.Known known
                ? Values.readable(known.value(), concept.unit(), concept.options())
                : answer.asString("");
    }
}
