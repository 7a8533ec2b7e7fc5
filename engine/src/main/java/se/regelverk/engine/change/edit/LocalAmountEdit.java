package se.regelverk.engine.change.edit;

import java.time.LocalDate;
import java.util.Optional;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Text;

/**
 * An amount in a förvaltning from a day. From the first such day on, the shared history no longer holds there.
 *
 * @param value as content writes it
 * @param corrects whether it corrects a value that holds from that day and was wrong
 */
public record LocalAmountEdit(LocalDate from, String value, AmountSource source, boolean corrects) {
    private static final String SOURCES = "kallor";

    /**
     * What is set with the value beside those that are.
     *
     * @param set what is set in the draft
     */
    public Entries appliedTo(Entries set) {
        String day = from.toString();
        Entries sources = set.entries(SOURCES);
        Entries source = this.source.written(sources.entries(day));
        return set.without(SOURCES)
                .withInOrder(day, new Text(value), AmountEdit.DAY)
                .with(SOURCES, sources.withInOrder(day, source, AmountEdit.DAY));
    }

    /** Why it may not be set so, in Swedish; empty when it may. */
    public Optional<String> problem(Entries inForce) {
        return inForce.get(from.toString())
                .filter(old -> !corrects && !old.plain().equals(value))
                .map(old ->
                        "Det gäller redan ett värde från %s: %s. Välj en annan dag, eller säg att värdet var fel och rättas."
                                .formatted(from, old.plain()));
    }
}
