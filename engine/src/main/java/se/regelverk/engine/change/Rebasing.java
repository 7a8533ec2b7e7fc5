package se.regelverk.engine.change;

import java.util.List;
import se.regelverk.engine.content.AuthorProblem;

/** What came of moving a draft to the newest approved version. */
public sealed interface Rebasing {
    /** The draft is on the newest version. What gave way in it is kept beside it as {@link SideText.Reason#ERSATT}. */
    record Rebased(Change change) implements Rebasing {}

    /** Something meets that nothing is chosen for. Nothing is moved. */
    record Unsettled(Change change, List<FileConflict> conflicts) implements Rebasing {
        public Unsettled {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** The change, or the version in force, is another than the one the choices were made on. Nothing is moved. */
    record Overtaken(Change change) implements Rebasing {}

    /** A text cannot be part of a draft. Nothing is moved. */
    record Refused(AuthorProblem problem) implements Rebasing {}

    /** The change is submitted or decided and can no longer be changed. */
    record Closed(Change change) implements Rebasing {}
}
