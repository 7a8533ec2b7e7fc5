package se.regelverk.engine.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.expression.Gap;
import tools.jackson.databind.JsonNode;

/**
 * Options of reference lists that have come to their end, or not yet begun, on a case's day. What was chosen before stays; it cannot be chosen
 * anew.
 */
public final class RetiredOptions {
    private RetiredOptions() {}

    /**
     * The problems with what is chosen.
     *
     * @param answers those to active questions
     * @param earlier the case's answers before, an empty object when there are none
     * @param day of the case: when the facts were known
     */
    public static List<FieldProblem> problems(FormDefinition form, JsonNode answers, JsonNode earlier, LocalDate day) {
        var finder = form.finder();
        List<FieldProblem> problems = new ArrayList<>();
        for (Question question : form.questions().values()) {
            if (question.concept().optionPeriods().isEmpty()) {
                continue;
            }
            int rows = question.list().map(list -> answers.path(list).size()).orElse(1);
            for (int row = 0; row < rows; row++) {
                int item = question.list().isPresent() ? row : Gap.WHOLE_CASE;
                if (isChosenAnew(question, in(question, answers, row), in(question, earlier, row), day)) {
                    FieldFinder.Field field = finder.field(question, item);
                    problems.add(new FieldProblem(
                            field.pointer(), field.label(), "Alternativet kan inte väljas den dagen. Välj ett annat."));
                }
            }
        }
        return problems;
    }

    private static @Nullable JsonNode in(Question question, JsonNode answers, int row) {
        return question.answerIn(
                question.list().map(list -> answers.path(list).path(row)).orElse(answers));
    }

    private static boolean isChosenAnew(
            Question question, @Nullable JsonNode chosen, @Nullable JsonNode before, LocalDate day) {
        return chosen != null
                && !chosen.equals(before)
                && question.concept().options().containsKey(chosen.asString(""))
                && !question.concept().isOffered(chosen.asString(""), day);
    }
}
