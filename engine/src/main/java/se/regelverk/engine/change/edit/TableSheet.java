package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.rulepack.RuleId;
import se.regelverk.engine.sheet.Sheet;

/** A decision table's rows as a sheet: a line of headings, then a line for each row. An empty condition means that anything will do. */
public final class TableSheet {
    private static final String ID = "Rad";
    private static final String ANYTHING = "-";
    private static final Map<String, String> OWN = own();

    private final Map<String, WrittenRow> rows = new LinkedHashMap<>();
    private final SheetShape shape;
    private final List<String> fields;
    private final List<String> problems = new ArrayList<>();
    private String lastNew = "";

    private TableSheet(SheetShape shape) {
        this.shape = shape;
        this.fields = shape.fields();
        shape.rows().forEach(row -> rows.put(row.id(), row));
    }

    private static SheetShape shape(ContentFile table) {
        return new SheetShape(ID, WrittenRow.of(table), fields(table), RuleId::isValid, RowEdit::nextId);
    }

    /**
     * The rows that a sheet says the table is to have.
     *
     * @param problems what cannot be taken, with the cell, in Swedish; when there are any the rows are not to be used
     */
    public record Wanted(List<WrittenRow> rows, List<String> problems) {
        public Wanted {
            rows = List.copyOf(rows);
            problems = List.copyOf(problems);
        }
    }

    private static Map<String, String> own() {
        var own = new LinkedHashMap<String, String>();
        own.put("ut", "Resultat");
        own.put("niva", "Nivå");
        own.put("lagrum", "Lagrum");
        own.put("skal", "Skäl");
        own.put("galler-fran", "Gäller från");
        own.put("galler-till", "Gäller till");
        return own;
    }

    /** Every field of a row in the sheet's order, as {@link RowEdit#with} names it. */
    public static List<String> fields(ContentFile table) {
        List<String> fields = new ArrayList<>();
        if (table.written().orElse(Entries.NONE) instanceof Entries root) {
            root.entries("in").entries().keySet().forEach(key -> fields.add("c-" + key));
        }
        fields.addAll(OWN.keySet());
        return fields;
    }

    /** The whole table as a sheet. */
    public static Sheet of(ContentFile table) {
        return of(shape(table));
    }

    static Sheet of(SheetShape shape) {
        List<String> fields = shape.fields();
        List<List<String>> lines = new ArrayList<>();
        List<String> headings = new ArrayList<>(List.of(shape.idHeading()));
        fields.forEach(field -> headings.add(heading(field)));
        lines.add(headings);
        for (WrittenRow row : shape.rows()) {
            List<String> line = new ArrayList<>(List.of(row.id()));
            fields.forEach(field -> line.add(shown(field, row.content().value(field))));
            lines.add(line);
        }
        return new Sheet(lines);
    }

    private static String heading(String field) {
        return field.startsWith("c-") ? field.substring(2) : OWN.getOrDefault(field, field);
    }

    private static String shown(String field, String value) {
        return field.startsWith("c-") && value.equals(ANYTHING) ? "" : value;
    }

    /**
     * Reads a whole table from a sheet whose first line names the columns.
     *
     * @param names what else a field may be called in a heading, such as the title of its concept
     */
    public static Wanted all(Sheet sheet, ContentFile table, Map<String, String> names) {
        return all(sheet, shape(table), names);
    }

    static Wanted all(Sheet sheet, SheetShape shape, Map<String, String> names) {
        return new TableSheet(shape).all(sheet, names);
    }

    /** Puts a block of cells over the table's own from a cell on; what reaches below the last row becomes new rows. */
    public static Wanted block(Sheet sheet, ContentFile table, String row, String field) {
        return block(sheet, shape(table), row, field);
    }

    static Wanted block(Sheet sheet, SheetShape shape, String row, String field) {
        return new TableSheet(shape).block(sheet, row, field);
    }

    /** Whether the first line looks like headings, so that a paste is of a whole table. */
    public static boolean hasHeadings(Sheet sheet) {
        return hasHeadings(sheet, ID);
    }

    static boolean hasHeadings(Sheet sheet, String idHeading) {
        return sheet.cell(0, 0).strip().equalsIgnoreCase(idHeading);
    }

    private Wanted all(Sheet sheet, Map<String, String> names) {
        Map<Integer, String> columns = columns(sheet, names);
        Map<String, WrittenRow> wanted = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>(rows.keySet());
        for (int line = 1; line < sheet.rows().size(); line++) {
            taken.add(sheet.cell(line, 0).strip());
        }
        for (int line = 1; line < sheet.rows().size() && problems.isEmpty(); line++) {
            if (!sheet.isBlank(line)) {
                WrittenRow row = row(sheet, line, columns, taken);
                if (wanted.put(row.id(), row) != null) {
                    problems.add("Cell %s: raden %s står två gånger.".formatted(Sheet.place(line, 0), row.id()));
                }
            }
        }
        if (wanted.isEmpty() && problems.isEmpty()) {
            problems.add("Filen har inga rader under rubrikerna.");
        }
        return new Wanted(List.copyOf(wanted.values()), problems);
    }

    private Map<Integer, String> columns(Sheet sheet, Map<String, String> names) {
        Map<String, String> byHeading = new LinkedHashMap<>();
        names.forEach((name, field) -> byHeading.put(name.toLowerCase(Locale.ROOT), field));
        fields.forEach(field -> byHeading.put(heading(field).toLowerCase(Locale.ROOT), field));
        Map<Integer, String> columns = new LinkedHashMap<>();
        if (!hasHeadings(sheet, shape.idHeading())) {
            problems.add(
                    "Cell A1 ska vara rubriken ”%s”. Den första raden ska vara kolumnernas rubriker, som i den fil som hämtas här."
                            .formatted(shape.idHeading()));
        }
        for (int column = 1;
                column < (sheet.rows().isEmpty() ? 0 : sheet.rows().get(0).size());
                column++) {
            String heading = sheet.cell(0, column).strip();
            String field = byHeading.get(heading.toLowerCase(Locale.ROOT));
            if (field == null && !heading.isEmpty()) {
                problems.add("Cell %s: tabellen har ingen kolumn ”%s”. %s"
                        .formatted(
                                Sheet.place(0, column),
                                heading,
                                Suggestion.remedy(
                                        heading,
                                        byHeading.keySet(),
                                        "Ta bort kolumnen ur filen eller lägg först till den i tabellen.")));
            } else if (columns.containsValue(field)) {
                problems.add("Cell %s: kolumnen ”%s” står två gånger.".formatted(Sheet.place(0, column), heading));
            } else if (field != null) {
                columns.put(column, field);
            }
        }
        return columns;
    }

    private WrittenRow row(Sheet sheet, int line, Map<Integer, String> columns, Set<String> taken) {
        String written = sheet.cell(line, 0).strip();
        if (!written.isEmpty() && !rows.containsKey(written) && !shape.isId().test(written)) {
            problems.add("Cell %s: ”%s” kan inte vara namn på en ny rad. Lämna cellen tom för att få ett."
                    .formatted(Sheet.place(line, 0), written));
        }
        String id = written.isEmpty() ? newId(taken) : written;
        WrittenRow own = rows.getOrDefault(id, new WrittenRow(id, RowEdit.blank()));
        RowEdit content = own.content();
        for (Map.Entry<Integer, String> column : columns.entrySet()) {
            content = set(content, column.getValue(), sheet.cell(line, column.getKey()));
        }
        return new WrittenRow(id, content);
    }

    private static RowEdit set(RowEdit content, String field, String cell) {
        String value = field.startsWith("c-") && cell.isBlank() ? ANYTHING : cell.strip();
        boolean same = content.value(field).strip().equals(value);
        return same ? content : content.with(field, value);
    }

    /** The next free id. Each is sought from the one before, so that many new rows take no longer than their number. */
    private String newId(Set<String> taken) {
        do {
            lastNew = shape.newId().apply(lastNew.isEmpty() ? List.copyOf(rows.keySet()) : List.of(lastNew));
        } while (!taken.add(lastNew));
        return lastNew;
    }

    private Wanted block(Sheet sheet, String firstRow, String firstField) {
        List<WrittenRow> wanted = new ArrayList<>(rows.values());
        int top = List.copyOf(rows.keySet()).indexOf(firstRow);
        int left = fields.indexOf(firstField);
        if (top < 0 || left < 0) {
            return new Wanted(wanted, List.of("Välj den rad och kolumn där den första cellen ska hamna."));
        }
        Set<String> taken = new HashSet<>(rows.keySet());
        for (int line = 0; line < sheet.rows().size(); line++) {
            if (top + line == wanted.size()) {
                wanted.add(new WrittenRow(newId(taken), RowEdit.blank()));
            }
            RowEdit content = wanted.get(top + line).content();
            List<String> cells = sheet.rows().get(line);
            for (int column = 0; column < cells.size(); column++) {
                if (left + column >= fields.size()) {
                    return new Wanted(
                            wanted,
                            List.of(
                                    "Det inklistrade är %d kolumner brett och ryms inte från den valda kolumnen. Klistra in längre till vänster."
                                            .formatted(cells.size())));
                }
                content = set(content, fields.get(left + column), cells.get(column));
            }
            wanted.set(top + line, new WrittenRow(wanted.get(top + line).id(), content));
        }
        return new Wanted(wanted, problems);
    }
}
