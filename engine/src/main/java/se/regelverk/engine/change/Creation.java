package se.regelverk.engine.change;

import java.util.List;
import se.regelverk.engine.form.FieldProblem;

/** What came of beginning a change or describing it anew. */
public sealed interface Creation {
    record Described(Change change) implements Creation {}

    record Refused(List<FieldProblem> problems) implements Creation {}

    /** It is submitted or decided and can no longer be changed. */
    record Closed(Change change) implements Creation {}
}
