package se.regelverk.engine.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Writes a sheet as CSV that a Swedish Excel opens as it is: semicolons, UTF-8 with its mark, and nothing that is run. */
public final class CsvWriter {
    private CsvWriter() {}

    /** The bytes of the file. */
    public static byte[] write(Sheet sheet) {
        var text = new StringBuilder("\uFEFF");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setQuoteMode(QuoteMode.MINIMAL)
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (List<String> row : sheet.rows()) {
                printer.printRecord(row.stream().map(Apostrophe::written).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Cannot write CSV to memory", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
