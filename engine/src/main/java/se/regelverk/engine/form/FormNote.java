package se.regelverk.engine.form;

import java.util.List;
import java.util.Optional;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.vocabulary.Concept;

/**
 * Something on a page that is only read: an information text, or a value that the rules calculate of the answers so far.
 *
 * @param id of its place in the form, such as {@code hushall#2}: page and number
 * @param title empty when none
 * @param calculated whose value is shown; empty for a text alone
 */
public record FormNote(
        String id,
        String title,
        String text,
        Optional<Concept> calculated,
        Optional<Condition> visibleIf,
        Location location)
        implements FormItem {
    @Override
    public List<Question> questions() {
        return List.of();
    }

    Place place() {
        return new Place(id, Gap.WHOLE_CASE);
    }
}
