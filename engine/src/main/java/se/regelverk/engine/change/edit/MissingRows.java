package se.regelverk.engine.change.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What becomes of a table's rows that an imported sheet leaves out. A row that has been in force is never taken away. */
public final class MissingRows {
    private MissingRows() {}

    /** The wanted rows with those the sheet leaves out after the row they followed, unchanged. */
    public static List<WrittenRow> kept(ContentFile table, List<WrittenRow> wanted) {
        return kept(WrittenRow.of(table), wanted);
    }

    /** The wanted rows with those of the own that they leave out after the row they followed. */
    public static List<WrittenRow> kept(List<WrittenRow> own, List<WrittenRow> wanted) {
        return with(own, wanted, own);
    }

    /**
     * The wanted rows, with those the sheet leaves out ended. Those that were never in force are gone.
     *
     * @param inForce the file as it is in force, empty when the table is new
     */
    public static List<WrittenRow> ended(
            ContentFile table, Optional<ContentFile> inForce, List<WrittenRow> wanted, LocalDate lastDay) {
        Set<String> wereInForce = inForce.map(WrittenRow::of).orElse(List.of()).stream()
                .map(WrittenRow::id)
                .collect(Collectors.toSet());
        List<WrittenRow> ended = WrittenRow.of(table).stream()
                .filter(row -> wereInForce.contains(row.id()))
                .map(row -> new WrittenRow(row.id(), ended(row.content(), lastDay.toString())))
                .toList();
        return with(WrittenRow.of(table), wanted, ended);
    }

    private static RowEdit ended(RowEdit row, String lastDay) {
        boolean endsEarlier = !row.to().isEmpty() && row.to().compareTo(lastDay) <= 0;
        return endsEarlier ? row : row.with("galler-till", lastDay);
    }

    private static List<WrittenRow> with(List<WrittenRow> own, List<WrittenRow> wanted, List<WrittenRow> left) {
        List<String> order = own.stream().map(WrittenRow::id).toList();
        List<String> ids = new ArrayList<>(wanted.stream().map(WrittenRow::id).toList());
        List<WrittenRow> all = new ArrayList<>(wanted);
        for (WrittenRow row : left) {
            if (!ids.contains(row.id())) {
                int at = order.indexOf(row.id());
                int after = at == 0 ? -1 : ids.indexOf(order.get(at - 1));
                int place = at > 0 && after < 0 ? ids.size() : after + 1;
                ids.add(place, row.id());
                all.add(place, row);
            }
        }
        return all;
    }
}
