package se.regelverk.engine.change.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.change.edit.ContentFile.Judged;
import se.regelverk.engine.change.edit.Written.Entries;

/**
 * What a decision table says about itself.
 *
 * @param hitPolicy how many rows may fit, in content's word
 * @param level who decides in rows that say nothing else, in content's word; empty leaves it out
 */
public record TableEdit(String title, String hitPolicy, String level) {
    /** What a table says now. */
    public static TableEdit of(Entries table) {
        return new TableEdit(table.text("titel"), table.text("traff"), table.text("niva"));
    }

    /** Changes a file of {@code tabeller/}. */
    public EditResult in(ContentFile table) {
        return table.judged(root -> root instanceof Entries own
                ? Judged.accepted(
                        own.with("titel", title).with("traff", hitPolicy).withOptional("niva", level))
                : Judged.refused("", "Filen beskriver ingen tabell. Rätta filen först."));
    }

    /**
     * Lets every row of a table hold no longer than the day; they stay in the file, since assessed cases point at them. A row that begins
     * later never held and must be taken away first.
     */
    public static EditResult retire(ContentFile table, LocalDate lastDay) {
        String day = lastDay.toString();
        return table.judged(root -> {
            List<Entries> rows = WrittenRow.entries(root);
            Optional<Entries> later = rows.stream()
                    .filter(row -> row.text("galler-fran").compareTo(day) > 0)
                    .findFirst();
            return later.map(row -> Judged.refused(
                            "sista-dag",
                            "Raden %s börjar gälla %s. Ta bort den först, eller välj en senare dag."
                                    .formatted(row.text("id"), row.text("galler-fran"))))
                    .orElseGet(() -> Judged.accepted(WrittenRow.with(
                            root, rows.stream().map(row -> ended(row, day)).toList())));
        });
    }

    private static Entries ended(Entries row, String day) {
        String last = row.text("galler-till");
        return last.isEmpty() || last.compareTo(day) > 0 ? row.with("galler-till", day) : row;
    }
}
