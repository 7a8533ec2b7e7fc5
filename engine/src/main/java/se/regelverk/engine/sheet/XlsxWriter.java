package se.regelverk.engine.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a sheet as a workbook. Every cell is text and formatted as such, so that Excel neither runs, rounds nor turns it into a date. */
public final class XlsxWriter {
    private static final double WIDTH = 22;

    private XlsxWriter() {}

    /**
     * The bytes of the file.
     *
     * @param title of the sheet, shortened to what Excel takes
     */
    public static byte[] write(String title, Sheet sheet) {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Regelverk", "1.0")) {
            Worksheet worksheet = workbook.newWorksheet(title.replaceAll("[\\[\\]:*?/\\\\'\\p{Cc}]", " "));
            for (int row = 0; row < sheet.rows().size(); row++) {
                row(worksheet, row, sheet.rows().get(row));
            }
            worksheet.freezePane(1, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Cannot write a workbook to memory", impossible);
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet worksheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            worksheet.value(row, column, cells.get(column));
            worksheet.style(row, column).format("@").set();
            if (row == 0) {
                worksheet.width(column, WIDTH);
                worksheet.style(row, column).bold().format("@").set();
            }
        }
    }
}
