package se.regelverk.engine.form;

import java.util.Optional;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.expression.Condition;

/** What stands on a page: a question, or a group of questions that is repeated. */
public sealed interface FormItem permits Question, Group {
    /** When it is asked; empty means always. It reads only what stands before it. */
    Optional<Condition> visibleIf();

    Location location();
}
