package se.regelverk.engine.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads texts between separators. */
final class CsvReader {
    private CsvReader() {}

    /** Reads a file; what separates its cells is told by its first line. */
    static Sheet read(String text) throws NotTaken {
        return read(text, separator(text));
    }

    static Sheet read(String text, char separator) throws NotTaken {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                if (rows.size() >= Sheet.MOST_ROWS) {
                    throw new NotTaken("Filen har fler än %d rader. Dela upp den.".formatted(Sheet.MOST_ROWS));
                }
                rows.add(cells(record, rows.size()));
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new NotTaken(
                    "Rad %d går inte att läsa. Ett citattecken är öppnat och inte stängt, eller står mitt i en cell."
                            .formatted(rows.size() + 1));
        }
        return new Sheet(rows);
    }

    private static List<String> cells(CSVRecord record, int row) throws NotTaken {
        List<String> cells = new ArrayList<>();
        for (String written : record) {
            if (cells.size() >= Sheet.MOST_COLUMNS) {
                throw new NotTaken("Rad %d har fler än %d kolumner.".formatted(row + 1, Sheet.MOST_COLUMNS));
            }
            String place = Sheet.place(row, cells.size());
            if (written.length() > Sheet.LONGEST_CELL) {
                throw new NotTaken("Cell %s är längre än %d tecken.".formatted(place, Sheet.LONGEST_CELL));
            }
            if (Apostrophe.isFormula(written)) {
                throw new NotTaken(
                        "Cell %s ser ut som en formel. Skriv en apostrof (') först om det är text, annars själva värdet."
                                .formatted(place));
            }
            cells.add(Apostrophe.read(written));
        }
        return cells;
    }

    /** Of semicolon, tab and comma, the one most frequent outside quotes on the first line; Swedish Excel writes semicolons. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        char best = ';';
        for (char candidate : new char[] {'\t', ','}) {
            best = count(first, candidate) > count(first, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char separator) {
        return text.chars().filter(one -> one == separator).count();
    }
}
