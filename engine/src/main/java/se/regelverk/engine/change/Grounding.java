package se.regelverk.engine.change;

import java.util.List;
import se.regelverk.engine.form.FieldProblem;

/** What came of writing the grounds of a change. */
public sealed interface Grounding {
    record Written(Change change) implements Grounding {}

    /** Somebody else has written in the same text meanwhile; nothing was written over. */
    record Conflict(Change change) implements Grounding {}

    record Refused(List<FieldProblem> problems) implements Grounding {}

    /** It is submitted or decided. */
    record Closed(Change change) implements Grounding {}
}
