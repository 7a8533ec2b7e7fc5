package se.regelverk.engine.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.library.ApprovedContent;

/**
 * Which form a draft is filled by. Publishing a new one never changes it; people do.
 *
 * @param now the content it is filled by
 * @param before those it has gone over from, oldest first
 * @param kept texts that had no field in the form they were gone over to
 * @param declined the form somebody chose not to go over to, null when nobody has
 */
public record FilledBy(
        Pin now,
        List<Pin> before,
        List<KeptText> kept,
        @Nullable ContentHash declined) {
    public FilledBy {
        before = List.copyOf(before);
        kept = List.copyOf(kept);
    }

    /**
     * A form in its version.
     *
     * @param number of the area's version
     * @param sharedNumber of the shared version it is read with
     * @param form identity of the form
     */
    public record Pin(int number, int sharedNumber, ContentHash form) {
        static Pin of(ApprovedContent approved, FormDefinition form) {
            return new Pin(approved.number(), approved.sharedNumber(), form.hash());
        }
    }

    static FilledBy begun(Pin pin) {
        return new FilledBy(pin, List.of(), List.of(), null);
    }

    /** The same form in newer content; another form is another matter. */
    FilledBy in(Pin pin) {
        return new FilledBy(pin, before, kept, declined);
    }

    FilledBy over(Pin pin, List<KeptText> more) {
        List<Pin> passed = new ArrayList<>(before);
        passed.removeIf(one -> one.form().equals(now.form()));
        passed.add(now);
        return new FilledBy(pin, passed, kept, null).keeping(more);
    }

    FilledBy keeping(List<KeptText> more) {
        List<KeptText> all = new ArrayList<>(kept);
        all.addAll(more);
        return new FilledBy(now, before, all, declined);
    }

    FilledBy declining(ContentHash form) {
        return new FilledBy(now, before, kept, form);
    }

    /** The content in which it was filled by another form. */
    Optional<Pin> passed(ContentHash form) {
        return now.form().equals(form)
                ? Optional.empty()
                : before.stream().filter(pin -> pin.form().equals(form)).findFirst();
    }
}
