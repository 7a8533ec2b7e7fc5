package se.regelverk.adminui.rules;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import se.regelverk.engine.sheet.CsvWriter;
import se.regelverk.engine.sheet.Sheet;
import se.regelverk.engine.sheet.XlsxWriter;

/** Content as a file to take along. */
public final class SheetDownload {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SheetDownload() {}

    /** Rows as comma-separated values. */
    public static ResponseEntity<byte[]> csv(String name, Sheet sheet) {
        return file(name + ".csv", "text/csv;charset=UTF-8", CsvWriter.write(sheet));
    }

    /** Rows as a workbook. */
    public static ResponseEntity<byte[]> xlsx(String name, Sheet sheet) {
        return file(name + ".xlsx", XLSX, XlsxWriter.write(name, sheet));
    }

    /** A file of any type. */
    public static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
