package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.rulepack.dmn.DmnTable;

/** The text of a new file of {@code tabeller/}. */
public final class NewTable {
    private NewTable() {}

    /**
     * Writes a table read from a model. Rows without an id of ours get one.
     *
     * @param stem what new ids begin with, such as {@code PK}
     */
    public static String text(DmnTable model, String stem) {
        Entries head = Entries.NONE.with("titel", model.title());
        head = model.list().isPresent() ? head.with("for", model.list().get()) : head;
        head = head.with("traff", model.hitPolicy().word())
                .with("in", Writing.of(model.columns()))
                .with("ut", model.output().value())
                .with("niva", "AUTO");
        var text = new StringBuilder(Writing.block(head, 0)).append("\nrader:\n");
        List<String> ids = new ArrayList<>(List.of(stem + "-00"));
        model.rows().stream().map(DmnTable.Row::id).filter(id -> !id.isEmpty()).forEach(id -> ids.add(0, id));
        for (DmnTable.Row row : model.rows()) {
            String id = row.id().isEmpty() ? RowEdit.nextId(ids) : row.id();
            ids.add(id);
            var content = new RowEdit(row.cells(), row.output(), row.legalBasis(), row.reason(), row.level(), "", "");
            text.append("  - ")
                    .append(Writing.flow(content.appliedTo(WrittenRow.fresh(id)), false))
                    .append('\n');
        }
        return text.toString();
    }
}
