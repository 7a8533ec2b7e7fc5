package se.regelverk.engine.casework;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.engine.form.AnswerText;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormItem;
import se.regelverk.engine.form.FormPage;
import se.regelverk.engine.form.Group;
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
                    answered.add(page, "", item, answers);
                }
            }
        }
        return answered.read;
    }

    private void add(FormPage page, Group group) {
        JsonNode rows = answers.path(group.key());
        for (int row = 0; row < rows.size(); row++) {
            for (FormItem item : group.items()) {
                add(page, group.itemTitle(row) + ": ", item, rows.path(row));
            }
        }
        if (rows.isArray() && rows.isEmpty()) {
            read.add(new AssessmentRecord.Answer(page.title(), group.title(), "Inga"));
        }
    }

    private void add(FormPage page, String row, FormItem item, JsonNode from) {
        AnswerText.of(item, from)
                .forEach(line -> read.add(new AssessmentRecord.Answer(page.title(), row + line.label(), line.text())));
    }
}
