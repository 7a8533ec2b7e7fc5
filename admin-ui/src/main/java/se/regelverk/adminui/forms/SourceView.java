package se.regelverk.adminui.forms;

import org.jspecify.annotations.Nullable;
import se.regelverk.engine.form.Question;

/**
 * Where what stands in a field came from, or can come from.
 *
 * @param line below the control
 * @param other whether the source has something else than what somebody typed, which can be used instead
 * @param only whether nothing may be typed: the answer is shown as text
 */
public record SourceView(String line, boolean other, boolean only) {
    /** Before anything is fetched; null for a question that is not. */
    static @Nullable SourceView before(Question question) {
        return question.details()
                .prefill()
                .map(prefill -> new SourceView(prefill.before(), false, question.isOnlyFetched()))
                .orElse(null);
    }
}
