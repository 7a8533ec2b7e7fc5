package se.regelverk.engine.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Workbooks that no office program would write. */
final class Workbooks {
    static final String SHEET = "xl/worksheets/sheet1.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Workbooks() {}

    /** An ordinary workbook of one line, to be spoilt. */
    static Workbooks ordinary() {
        var workbook = new Workbooks();
        byte[] written = XlsxWriter.write("Blad", new Sheet(List.of(List.of("Rad", "Resultat"))));
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(written))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                workbook.parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return workbook;
    }

    Workbooks with(String part, String text) {
        return with(part, text.getBytes(StandardCharsets.UTF_8));
    }

    Workbooks with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    /** A sheet of these rows in the format's own words. */
    Workbooks rows(String rows) {
        return with(
                SHEET,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + rows + "</sheetData></worksheet>");
    }

    /** Puts a declaration at the top of a part and a use of it in its first cell. */
    Workbooks entity(String part, String doctype) {
        String text = new String(parts.get(part), StandardCharsets.UTF_8);
        return with(part, text.replaceFirst("<(?!\\?)", java.util.regex.Matcher.quoteReplacement(doctype) + "<"));
    }

    byte[] file() {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
