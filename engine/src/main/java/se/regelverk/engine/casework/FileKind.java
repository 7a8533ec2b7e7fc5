package se.regelverk.engine.casework;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that can be sent, told by their content. What a program can be hidden in is left out. */
public enum FileKind {
    PDF("application/pdf", List.of("pdf"), "%PDF-", ""),
    PNG("image/png", List.of("png"), "\u0089PNG\r\n\u001a\n", ""),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), "\u00ff\u00d8\u00ff", ""),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"),
            "PK\u0003\u0004",
            "word/document.xml"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("xlsx"),
            "PK\u0003\u0004",
            "xl/workbook.xml");

    private static final String MACROS = "vbaProject.bin";

    private final String mediaType;
    private final List<String> endings;
    private final String begins;
    private final String holds;

    FileKind(String mediaType, List<String> endings, String begins, String holds) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.begins = begins;
        this.holds = holds;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a file of this name says that it is of this kind. */
    boolean isNamed(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return endings.contains(ending);
    }

    /** The kind a file's content shows; empty for every other. Names of parts stand in the open in a zip file. */
    static Optional<FileKind> of(byte[] content) {
        String signs = new String(content, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> signs.startsWith(kind.begins) && signs.contains(kind.holds) && !signs.contains(MACROS))
                .findFirst();
    }
}
