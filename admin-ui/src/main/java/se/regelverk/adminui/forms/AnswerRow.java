package se.regelverk.adminui.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer as people read it.
 *
 * @param id of the place on the form's page where it is answered
 * @param names of the fields in which it is answered
 * @param question with what it belongs to, when that is not said above it
 * @param answer empty when there is none
 * @param needed what an answer that is missing would be needed for, empty for nothing
 * @param note what else there is to say of the answer, null when nothing
 * @param file address of the file that the answer names, null when it names none
 * @param signed whether there is a line to sign on paper
 * @param problems what is wrong with it, one sentence each
 */
public record AnswerRow(
        String id,
        List<String> names,
        String question,
        String answer,
        String needed,
        @Nullable String note,
        @Nullable String file,
        boolean signed,
        List<String> problems) {
    public AnswerRow {
        names = List.copyOf(names);
        problems = List.copyOf(problems);
    }

    /** A question that is answered in one field of its own. */
    public static AnswerRow of(String name, String question, String answer, List<String> problems) {
        return new AnswerRow(FieldIds.of(name), List.of(name), question, answer, "", null, null, false, problems);
    }

    public boolean answered() {
        return !answer.isBlank();
    }
}
