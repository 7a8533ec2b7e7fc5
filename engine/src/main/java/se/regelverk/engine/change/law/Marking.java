package se.regelverk.engine.change.law;

import java.util.List;
import se.regelverk.engine.form.FieldProblem;

/** What became of a section that somebody wanted to mark. */
public sealed interface Marking {
    /** It is marked. */
    record Marked(LawMark mark) implements Marking {}

    /** It is not; each problem says at which field. */
    record Refused(List<FieldProblem> problems) implements Marking {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
