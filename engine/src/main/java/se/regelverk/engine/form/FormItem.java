package se.regelverk.engine.form;

import java.util.List;
import java.util.Optional;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.expression.Condition;

/** What stands on a page: a question, questions that are answered together or repeated, or something that is only read. */
public sealed interface FormItem permits Question, Fieldset, Group, FormNote {
    /** When it is shown; empty means always. It reads only what stands before it. */
    Optional<Condition> visibleIf();

    /** The questions it asks, in order; none when it is only read. */
    List<Question> questions();

    Location location();
}
