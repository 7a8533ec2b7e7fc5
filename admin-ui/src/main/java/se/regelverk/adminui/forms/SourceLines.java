package se.regelverk.adminui.forms;

import org.jspecify.annotations.Nullable;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Question;

/** Says where answers come from, as far as it is known where the form is shown. */
public interface SourceLines {
    /** Says nothing: where every answer is written by hand, as in an example. */
    SourceLines NONE = new SourceLines() {
        @Override
        public @Nullable SourceView of(Question question, int row) {
            return null;
        }

        @Override
        public @Nullable String of(Group group) {
            return null;
        }

        @Override
        public boolean fetches() {
            return false;
        }
    };

    /** What can be fetched, in a form that nobody fills. */
    SourceLines BEFORE = new SourceLines() {
        @Override
        public @Nullable SourceView of(Question question, int row) {
            return SourceView.before(question);
        }

        @Override
        public @Nullable String of(Group group) {
            return null;
        }
    };

    /**
     * Of a question; null when there is nothing to say.
     *
     * @param row of the list it is repeated for, negative for none
     */
    @Nullable
    SourceView of(Question question, int row);

    /** Of how many items a list has; null when there is nothing to say. */
    @Nullable
    String of(Group group);

    /** Whether there is a button that fetches. */
    default boolean fetches() {
        return true;
    }
}
