package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.regelverk.engine.change.edit.ContentFile.Judged;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;

/**
 * A column of a file of examples that are alike.
 *
 * @param key its name in the rows
 * @param given whether it changes an answer or a day; otherwise it expects something
 * @param place the answer, such as {@code barn.1.fodelsedatum}, or the concept or property that is expected
 * @param tolerance how far a number may be from the expected, empty when it may not
 */
public record ExampleColumn(String key, boolean given, String place, String tolerance) {
    private static final String IN = "in";
    private static final String OUT = "ut";
    private static final Set<String> TAKEN = Set.of("namn", "rad");

    /** The columns of a file in their order, those that are given first. */
    public static List<ExampleColumn> of(ContentFile file) {
        List<ExampleColumn> columns = new ArrayList<>();
        file.entries()
                .entries(IN)
                .entries()
                .forEach((key, place) -> columns.add(new ExampleColumn(key, true, place.plain(), "")));
        file.entries()
                .entries(OUT)
                .entries()
                .forEach((key, place) -> columns.add(
                        place instanceof Entries tolerant
                                ? new ExampleColumn(key, false, tolerant.text("begrepp"), tolerant.text("tolerans"))
                                : new ExampleColumn(key, false, place.plain(), "")));
        return columns;
    }

    /** A column for a place, with a key that no other has. */
    public static ExampleColumn fresh(boolean given, String place, String tolerance, List<ExampleColumn> others) {
        String stem = place.substring(place.lastIndexOf('.') + 1);
        String key = stem;
        for (int number = 2; isTaken(key, others); number++) {
            key = stem + number;
        }
        return new ExampleColumn(key, given, place, tolerance);
    }

    private static boolean isTaken(String key, List<ExampleColumn> others) {
        return TAKEN.contains(key) || others.stream().anyMatch(one -> one.key().equals(key));
    }

    /** Adds it last among those of its kind. */
    public EditResult addedTo(ContentFile file) {
        boolean isThere = of(file).stream().anyMatch(one -> one.given == given && one.place.equals(place));
        if (isThere) {
            return new EditResult.Refused("kolumn", "Kolumnen finns redan i tabellen.");
        }
        String kind = given ? IN : OUT;
        return file.judged(root -> Judged.accepted(
                withOrder((Entries) root, kind, ((Entries) root).entries(kind).with(key, written()))));
    }

    /** A table without results gets them before its rows. */
    private static Entries withOrder(Entries root, String kind, Entries columns) {
        if (root.get(kind).isPresent()) {
            return root.with(kind, columns);
        }
        var ordered = new LinkedHashMap<String, Written>();
        root.entries().forEach((key, value) -> {
            if (key.equals("rader")) {
                ordered.put(kind, columns);
            }
            ordered.put(key, value);
        });
        return new Entries(ordered);
    }

    Written written() {
        return tolerance.isEmpty()
                ? new Written.Text(place)
                : Entries.NONE.with("begrepp", place).with("tolerans", tolerance);
    }

    /** Takes it away, with its cell in every row. */
    public EditResult removedFrom(ContentFile file) {
        return file.judged(root -> {
            Entries table = (Entries) root;
            String kind = given ? IN : OUT;
            Entries left = table.entries(kind).without(key);
            if (given && left.entries().isEmpty()) {
                return Judged.refused("kolumn", "Tabellens enda kolumn med givna värden kan inte tas bort.");
            }
            List<Written> rows = table.get("rader").filter(Items.class::isInstance).map(Items.class::cast).stream()
                    .flatMap(items -> items.items().stream())
                    .map(row -> row instanceof Entries cells ? cells.without(key) : row)
                    .toList();
            Entries without = left.entries().isEmpty() ? table.without(kind) : table.with(kind, left);
            return Judged.accepted(without.with("rader", new Items(rows)));
        });
    }

    /** A file's text with one row: what an example says, of which the chosen places become columns. */
    static Entries written(List<ExampleColumn> columns, boolean given) {
        Entries written = Entries.NONE;
        for (ExampleColumn column : columns) {
            written = column.given == given ? written.with(column.key, column.written()) : written;
        }
        return written;
    }

    /** Keys of the columns of one kind by their places. */
    static Map<String, ExampleColumn> byPlace(List<ExampleColumn> columns, boolean given) {
        var byPlace = new LinkedHashMap<String, ExampleColumn>();
        columns.stream().filter(one -> one.given == given).forEach(one -> byPlace.put(one.place, one));
        return byPlace;
    }
}
