package se.regelverk.engine.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of a workbook as the texts content has: decimal comma, dates as year-month-day, yes and no. */
final class XlsxReader {
    /** Formats with a day in them; what stands in quotes or brackets is text and colour. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    private static final Pattern OF_A_DAY = Pattern.compile("(?i).*[yd].*");

    /** Excel keeps 15 digits; what comes after them is noise of its arithmetic. */
    private static final MathContext EXCEL = new MathContext(15);

    private XlsxReader() {}

    static Sheet read(byte[] file) throws NotTaken {
        XlsxParts parts = XlsxParts.of(file);
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(parts.packed()), new ReadingOptions(true, true));
                Stream<Row> stream = workbook.getFirstSheet().openStream()) {
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                add(rows, each.next());
            }
        } catch (IOException | RuntimeException broken) {
            throw new NotTaken("Arbetsboken går inte att läsa. Öppna den i Excel och spara den igen.");
        }
        return new Sheet(rows);
    }

    private static void add(List<List<String>> rows, Row row) throws NotTaken {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getCellCount(), Sheet.MOST_COLUMNS); column++) {
            Optional<Cell> cell = row.getOptionalCell(column);
            cells.add(cell.isPresent() ? text(cell.get(), Sheet.place(row.getRowNum() - 1, column)) : "");
        }
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        while (rows.size() < row.getRowNum() - 1) {
            rows.add(List.of());
        }
        rows.add(cells);
    }

    private static String text(Cell cell, String place) throws NotTaken {
        String text =
                switch (cell.getType()) {
                    case STRING -> cell.asString();
                    case BOOLEAN -> cell.asBoolean() ? "ja" : "nej";
                    case NUMBER -> number(cell, place);
                    case EMPTY -> "";
                    case FORMULA ->
                        throw new NotTaken("Cell %s är en formel. Klistra in den som ett värde.".formatted(place));
                    case ERROR -> throw new NotTaken("Cell %s har ett fel i Excel. Rätta det först.".formatted(place));
                };
        if (text.length() > Sheet.LONGEST_CELL) {
            throw new NotTaken("Cell %s är längre än %d tecken.".formatted(place, Sheet.LONGEST_CELL));
        }
        return text;
    }

    private static String number(Cell cell, String place) throws NotTaken {
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        if (format.contains("%")) {
            throw new NotTaken(
                    "Cell %s är ett procenttal. Skriv talet utan procentformat, till exempel 25.".formatted(place));
        }
        if (isDay(cell, format)) {
            return day(cell, place);
        }
        BigDecimal number = cell.asNumber().round(EXCEL).stripTrailingZeros();
        if (number.precision() - number.scale() > 30 || number.scale() > 30) {
            throw new NotTaken("Cell %s har ett tal som är för stort eller för litet.".formatted(place));
        }
        return number.toPlainString().replace('.', ',');
    }

    private static boolean isDay(Cell cell, String format) {
        int id = Optional.ofNullable(cell.getDataFormatId()).orElse(0);
        return (id >= 14 && id <= 17)
                || id == 22
                || OF_A_DAY.matcher(LITERAL.matcher(format).replaceAll("")).matches();
    }

    private static String day(Cell cell, String place) throws NotTaken {
        try {
            LocalDateTime moment = cell.asDate();
            if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
                return moment.toLocalDate().toString();
            }
        } catch (RuntimeException beyondTheCalendar) {
            throw new NotTaken("Cell %s har ett datum som inte finns.".formatted(place));
        }
        throw new NotTaken("Cell %s har ett klockslag. Skriv bara dagen, till exempel 2026-12-31.".formatted(place));
    }
}
