package se.regelverk.engine.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import se.regelverk.engine.content.XmlRefused;

/**
 * The parts of a workbook that hold its texts, unpacked within limits and looked through. Only these are packed again for the library that
 * reads them: pictures, links, connections and everything else never reach it.
 */
final class XlsxParts {
    private static final int MOST_PARTS = 500;
    private static final long MOST_BYTES = 40_000_000;

    /** Sheets are repetitive, but nothing an office program writes shrinks to a hundredth. */
    private static final int HIGHEST_RATIO = 100;

    /** Below this a ratio says nothing. */
    private static final int SMALL = 200_000;

    private static final String MACROS = "Arbetsboken har makron. Spara den som en arbetsbok utan makron (.xlsx).";

    private static final Pattern WANTED = Pattern.compile(
            "\\[content_types]\\.xml|_rels/\\.rels|xl/_rels/workbook\\.xml\\.rels|xl/(workbook|sharedstrings|styles)\\.xml|xl/worksheets/[^/]+\\.xml");

    private final Map<String, String> texts = new LinkedHashMap<>();

    private XlsxParts() {}

    static XlsxParts of(byte[] file) throws NotTaken {
        var parts = new XlsxParts();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            parts.unpack(zip, file.length);
        } catch (IOException | IllegalArgumentException broken) {
            throw new NotTaken("Filen går inte att packa upp. Öppna den i Excel och spara den igen.");
        }
        if (parts.texts.keySet().stream().noneMatch(name -> name.equals("xl/workbook.xml"))) {
            throw new NotTaken("Filen är ett arkiv men ingen Excel-arbetsbok.");
        }
        return parts;
    }

    private void unpack(ZipFile zip, int packed) throws IOException, NotTaken {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_PARTS) {
            throw new NotTaken("Filen har fler än %d delar.".formatted(MOST_PARTS));
        }
        long room = Math.min(MOST_BYTES, Math.max(SMALL, (long) packed * HIGHEST_RATIO));
        for (ZipArchiveEntry entry : entries) {
            String known = entry.getName().toLowerCase(Locale.ROOT);
            if (known.contains("vbaproject") || known.contains("macrosheets") || known.contains("activex")) {
                throw new NotTaken(MACROS);
            }
            byte[] content;
            try (InputStream stream = zip.getInputStream(entry)) {
                content = stream.readNBytes((int) room + 1);
            }
            room -= content.length;
            if (room < 0) {
                throw new NotTaken("Filen blir orimligt stor när den packas upp och läses därför inte.");
            }
            if (WANTED.matcher(known).matches()) {
                keep(entry.getName(), content);
            }
        }
    }

    private void keep(String name, byte[] content) throws NotTaken {
        String text = text(name, content);
        if (name.equalsIgnoreCase("[Content_Types].xml") && text.contains("macroEnabled")) {
            throw new NotTaken(MACROS);
        }
        if (texts.putIfAbsent(name, text) != null) {
            throw new NotTaken("Filen har två delar som heter ”%s” och läses därför inte.".formatted(name));
        }
        try {
            new XlsxLook(text).through();
        } catch (XmlRefused refused) {
            throw new NotTaken("Delen ”%s” i arbetsboken: %s".formatted(name, refused.getMessage()));
        }
    }

    /** Excel writes UTF-8; another encoding could hide what is looked for. */
    private static String text(String name, byte[] content) throws NotTaken {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new NotTaken("Delen ”%s” i arbetsboken är inte i UTF-8. Öppna filen i Excel och spara den igen."
                    .formatted(name));
        }
    }

    /** A workbook of these parts alone. */
    byte[] packed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
