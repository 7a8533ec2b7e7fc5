package se.regelverk.engine.form;

import java.util.List;
import java.util.Optional;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.expression.Condition;

/**
 * Questions that are read and answered as one, such as the parts of an address. Each is a question of its own to rules and answers.
 *
 * @param title the question as people read it
 * @param help empty when none
 * @param none label of "none of these", for several-of
 * @param visibleIf also each question's own condition
 */
public record Fieldset(
        FieldsetKind kind,
        String title,
        String help,
        String none,
        List<Question> questions,
        Optional<Condition> visibleIf,
        Location location)
        implements FormItem {
    static final String NONE = "-inget";

    public Fieldset {
        questions = List.copyOf(questions);
    }

    /**
     * The name under which "none of these" is sent.
     *
     * @param row the list's item, or negative outside lists
     */
    public String noneName(int row) {
        return FieldNames.nameAt(questions.get(0), row) + NONE;
    }
}
