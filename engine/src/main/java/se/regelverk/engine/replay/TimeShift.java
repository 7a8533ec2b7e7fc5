package se.regelverk.engine.replay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.vocabulary.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A case moved forward in time, all of it by as many months: its month, when its facts were known, and every day and month in its
 * answers, so that ages and periods stay what they were. A day that the month does not have becomes the month's last.
 *
 * @param clocks of the moved case
 * @param months how far it was moved; 0 when it stands where it stood
 */
public record TimeShift(Clocks clocks, long months) {
    /** To the first month of a change, which a case of an earlier month says nothing about; a case of its time is not moved. */
    public static TimeShift to(LocalDate from, Clocks own) {
        if (!own.dayOfContent().isBefore(from)) {
            return new TimeShift(own, 0);
        }
        long months = ChronoUnit.MONTHS.between(own.concerns(), YearMonth.from(from));
        var moved = new Clocks(
                own.concerns().plusMonths(months),
                own.known().plusMonths(months),
                own.decided().plusMonths(months));
        return new TimeShift(
                moved.dayOfContent().isBefore(from) ? new Clocks(moved.concerns(), from, moved.decided()) : moved,
                months);
    }

    /** The same so many months earlier. */
    TimeShift earlier(int by) {
        return new TimeShift(
                new Clocks(
                        clocks.concerns().minusMonths(by),
                        clocks.known().minusMonths(by),
                        clocks.decided().minusMonths(by)),
                months - by);
    }

    /** The answers of the moved case; the very same when it is not moved. */
    JsonNode answers(FormDefinition form, JsonNode answers) {
        if (months == 0) {
            return answers;
        }
        ObjectNode moved = ((ObjectNode) answers).deepCopy();
        for (Question question : form.questions().values()) {
            Kind kind = question.concept().type().kind();
            if (kind == Kind.DATE || kind == Kind.MONTH) {
                move(question, kind, moved);
            }
        }
        return moved;
    }

    private void move(Question question, Kind kind, ObjectNode answers) {
        int items = question.list().map(list -> answers.path(list).size()).orElse(1);
        for (int item = 0; item < items; item++) {
            int at = item;
            JsonNode from =
                    question.list().map(list -> answers.path(list).path(at)).orElse(answers);
            JsonNode value = question.answerIn(from);
            if (value != null && value.isString()) {
                question.answer(answers, item, StringNode.valueOf(moved(kind, value.stringValue())));
            }
        }
    }

    private String moved(Kind kind, String text) {
        return kind == Kind.DATE
                ? LocalDate.parse(text).plusMonths(months).toString()
                : YearMonth.parse(text).plusMonths(months).toString();
    }
}
