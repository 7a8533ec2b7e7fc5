package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.regelverk.engine.change.edit.ContentFile.Judged;
import se.regelverk.engine.change.edit.TableSheet.Wanted;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.change.edit.Written.Text;
import se.regelverk.engine.sheet.Sheet;

/**
 * The rows of a file of examples that are alike. A row is known by its name; a field is {@code c-} and a column's key, and a cell that is
 * left out, or {@code -}, is as what the file shares. A cell with several values has semicolons between them.
 */
public final class ExampleRows {
    private static final String ID = "Namn";
    private static final String NAME = "namn";
    private static final String ROWS = "rader";
    private static final String CELL = "c-";
    private static final Set<String> NOTHING = Set.of("", "-");
    private static final Pattern NUMBERED = Pattern.compile("exempel (\\d{1,9})");
    private static final int LONGEST_NAME = 200;
    private static final String MISSING = "Raden finns inte i tabellen. Ladda om sidan.";

    private ExampleRows() {}

    /** The rows of a file in their order. */
    public static List<WrittenRow> of(ContentFile file) {
        List<WrittenRow> rows = new ArrayList<>();
        for (Entries row : entries(file.entries())) {
            RowEdit content = RowEdit.blank();
            for (Map.Entry<String, Written> cell : row.entries().entrySet()) {
                if (!cell.getKey().equals(NAME)) {
                    content = content.with(CELL + cell.getKey(), text(cell.getValue()));
                }
            }
            rows.add(new WrittenRow(row.text(NAME), content));
        }
        return rows;
    }

    private static List<Entries> entries(Entries root) {
        return root.get(ROWS)
                .filter(Items.class::isInstance)
                .map(items -> ((Items) items)
                        .items().stream()
                                .filter(Entries.class::isInstance)
                                .map(Entries.class::cast)
                                .toList())
                .orElse(List.of());
    }

    private static String text(Written cell) {
        return cell instanceof Items items
                ? String.join("; ", items.items().stream().map(Written::plain).toList())
                : cell.plain();
    }

    private static Written cell(String text) {
        return text.contains(";")
                ? new Items(Arrays.stream(text.split(";"))
                        .map(String::strip)
                        .<Written>map(Text::new)
                        .toList())
                : new Text(text);
    }

    /** Whether a row may be called so. */
    public static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME && name.lines().count() == 1;
    }

    /** What a row that nobody has named is called. */
    public static String newName(List<String> taken) {
        Matcher last = NUMBERED.matcher(taken.isEmpty() ? "" : taken.get(taken.size() - 1));
        long number = last.matches() ? Long.parseLong(last.group(1)) + 1 : 1;
        while (taken.contains("exempel " + number)) {
            number++;
        }
        return "exempel " + number;
    }

    private static SheetShape shape(ContentFile file) {
        List<String> fields = ExampleColumn.of(file).stream()
                .map(column -> CELL + column.key())
                .toList();
        return new SheetShape(ID, of(file), fields, ExampleRows::isName, ExampleRows::newName);
    }

    /** The whole table as a sheet. */
    public static Sheet sheet(ContentFile file) {
        return TableSheet.of(shape(file));
    }

    /** Reads a whole table from a sheet; see {@link TableSheet#all}. */
    public static Wanted all(Sheet sheet, ContentFile file, Map<String, String> names) {
        return TableSheet.all(sheet, shape(file), names);
    }

    /** Puts a block of cells over the table's own; see {@link TableSheet#block}. */
    public static Wanted block(Sheet sheet, ContentFile file, String row, String field) {
        return TableSheet.block(sheet, shape(file), row, field);
    }

    /** Whether a paste is of a whole table. */
    public static boolean hasHeadings(Sheet sheet) {
        return TableSheet.hasHeadings(sheet, ID);
    }

    /** Lets the file have exactly these rows in this order. */
    public static EditResult replace(ContentFile file, List<WrittenRow> wanted) {
        Set<String> names = new HashSet<>();
        for (WrittenRow row : wanted) {
            if (!names.add(row.id())) {
                return new EditResult.Refused(
                        NAME, "Det finns redan en rad som heter ”%s”. Välj ett annat namn.".formatted(row.id()));
            }
        }
        return file.judged(root -> {
            Map<String, Entries> own = new LinkedHashMap<>();
            entries((Entries) root).forEach(row -> own.put(row.text(NAME), row));
            List<Written> rows = new ArrayList<>();
            for (WrittenRow row : wanted) {
                rows.add(applied(row, own.getOrDefault(row.id(), Entries.NONE.with(NAME, row.id()))));
            }
            return Judged.accepted(((Entries) root).with(ROWS, new Items(rows)));
        });
    }

    private static Entries applied(WrittenRow wanted, Entries row) {
        Entries changed = row.with(NAME, wanted.id());
        for (Map.Entry<String, String> cell : wanted.content().cells().entrySet()) {
            String text = cell.getValue().strip();
            if (NOTHING.contains(text)) {
                changed = changed.without(cell.getKey());
            } else if (row.get(cell.getKey())
                    .filter(old -> text(old).equals(text))
                    .isEmpty()) {
                changed = changed.with(cell.getKey(), cell(text));
            }
        }
        return changed;
    }

    /** Changes a row, also its name. */
    public static EditResult change(ContentFile file, String name, WrittenRow wanted) {
        List<String> names = of(file).stream().map(WrittenRow::id).toList();
        if (!names.contains(name)) {
            return new EditResult.Refused("", MISSING);
        }
        if (!wanted.id().equals(name) && names.contains(wanted.id())) {
            return new EditResult.Refused(NAME, "Det finns redan en rad med det namnet. Välj ett annat.");
        }
        return file.judged(root -> {
            List<Written> rows = new ArrayList<>();
            entries((Entries) root).forEach(row -> rows.add(row.text(NAME).equals(name) ? applied(wanted, row) : row));
            return Judged.accepted(((Entries) root).with(ROWS, new Items(rows)));
        });
    }

    /** Adds a row below another, or last when that name is of none. */
    public static EditResult add(ContentFile file, String after, WrittenRow row) {
        List<WrittenRow> rows = new ArrayList<>(of(file));
        int at = rows.stream().map(WrittenRow::id).toList().indexOf(after);
        rows.add(at < 0 ? rows.size() : at + 1, row);
        return replace(file, rows);
    }

    /** Takes a row away. The last one stays: a table without rows shows nothing. */
    public static EditResult remove(ContentFile file, String name) {
        List<WrittenRow> rows = new ArrayList<>(of(file));
        if (rows.size() == 1) {
            return new EditResult.Refused("", "Tabellens enda rad kan inte tas bort. Lägg först till en annan.");
        }
        boolean removed = rows.removeIf(row -> row.id().equals(name));
        return removed ? replace(file, rows) : new EditResult.Refused("", MISSING);
    }

    /** A row by its name. */
    public static Optional<WrittenRow> find(ContentFile file, String name) {
        return of(file).stream().filter(row -> row.id().equals(name)).findFirst();
    }
}
