package se.regelverk.engine.rulepack.export;

import java.time.LocalDate;
import java.util.List;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.RulePack;

/**
 * A pack's tables, calculations and sentences of one day as a model in OMG's Decision Model and Notation 1.5, which other engines run and
 * other tools open.
 *
 * @param xml the whole document; the same pack and day give the same bytes
 * @param notes what the model cannot say or says with another precision, in Swedish; the model has them too, as text annotations
 */
public record DmnExport(String xml, List<String> notes) {
    public DmnExport {
        notes = List.copyOf(notes);
    }

    /**
     * Exports what holds on a day, with that day's amounts.
     *
     * @param pack a pack that was read without problems
     */
    public static DmnExport of(RulePack pack, LocalDate day) {
        var notes = new Notes();
        String xml = new DmnModel(new PackOnDay(ContentInForce.of(pack, day)), notes).xml();
        return new DmnExport(xml, notes.all());
    }

    /**
     * Exports one table with what its value rests on.
     *
     * @throws IllegalArgumentException when the pack has no table of the id
     */
    public static DmnExport ofTable(RulePack pack, String tableId, LocalDate day) {
        return pack.tables().stream()
                .filter(table -> table.id().equals(tableId))
                .findFirst()
                .map(table -> of(Needed.by(pack, table), day))
                .orElseThrow(() -> new IllegalArgumentException("The pack has no table '%s'".formatted(tableId)));
    }
}
