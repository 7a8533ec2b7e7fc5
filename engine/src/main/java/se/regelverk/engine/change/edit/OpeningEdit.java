package se.regelverk.engine.change.edit;

import java.util.List;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Text;
import se.regelverk.engine.variation.Opening;

/**
 * That a thing may be set by each förvaltning.
 *
 * @param reason why it may differ, in Swedish
 * @param onlyWhereSet whether it holds only where a förvaltning has set it
 */
public record OpeningEdit(String reason, boolean onlyWhereSet) {
    private static final String REASON = "skal";
    private static final String OTHERWISE = "annars";

    /** Opens the thing, or says anew why it is open. */
    public EditResult in(LocalThing thing) {
        if (reason.isBlank()) {
            return new EditResult.Refused(REASON, "Skriv varför det får skilja sig mellan förvaltningarna.");
        }
        return thing.changed(written ->
                written.with(Opening.KEY, mark(written.get(Opening.KEY).orElse(new Text("")))));
    }

    /** A mark that is written out stays so. */
    private Written mark(Written before) {
        if (!onlyWhereSet && !(before instanceof Entries)) {
            return new Text(reason.strip());
        }
        Entries mark = before instanceof Entries entries ? entries : Entries.NONE;
        return mark.with(REASON, reason.strip()).withOptional(OTHERWISE, onlyWhereSet ? "utgar" : "");
    }

    /**
     * Lets the thing be the same in the whole city again.
     *
     * @param setIn names of the förvaltningar that have set it; with any of them it is refused
     */
    public static EditResult close(LocalThing thing, List<String> setIn) {
        return setIn.isEmpty()
                ? thing.changed(written -> written.without(Opening.KEY))
                : new EditResult.Refused(
                        "", "Det är satt i %s. Ta bort det där först.".formatted(String.join(", ", setIn)));
    }
}
