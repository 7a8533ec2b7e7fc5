package se.regelverk.engine.casework;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import se.regelverk.engine.content.Area;

/** Files sent with forms, in the database. A file is stored once and never changed. */
public final class Attachments {
    /** Four megabytes: under what a request may hold, so that a file too large is told of with the rest of what was typed. */
    private static final int MOST_BYTES = 4_000_000;

    private static final int LONGEST_NAME = 100;
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N} ._()-]+");
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");

    private final GridFsTemplate files;

    Attachments(GridFsTemplate files) {
        this.files = files;
    }

    /** A stored file. Never compared with another. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Attachment(Area area, String name, FileKind kind, byte[] content) {}

    /** What became of a file that was sent. */
    public sealed interface Outcome {
        /**
         * It is stored.
         *
         * @param answer what the form's question is answered with
         */
        record Stored(String answer) implements Outcome {}

        /**
         * It is not.
         *
         * @param problem what to do about it, in Swedish
         */
        record Refused(String problem) implements Outcome {}
    }

    /**
     * Stores a file, if it is of a kind that can be sent and is what its name says.
     *
     * @param sentName as the browser gave it
     */
    public Outcome store(Area area, String sentName, byte[] content, Author by, Instant at) {
        if (content.length == 0) {
            return new Outcome.Refused("Filen är tom. Välj en annan.");
        }
        if (content.length > MOST_BYTES) {
            return new Outcome.Refused("Filen är större än 4 MB. Välj en mindre, eller dela upp den.");
        }
        Optional<FileKind> kind = FileKind.of(content);
        String name = cleaned(sentName);
        if (kind.isEmpty() || !kind.get().isNamed(name)) {
            return new Outcome.Refused(
                    "Filen är ingen sådan fil som kan tas emot. Välj en PDF, en bild (PNG, JPEG) eller ett dokument (DOCX, XLSX) med rätt filändelse.");
        }
        String id = UUID.randomUUID().toString();
        Document about = new Document("area", area.id())
                .append("kind", kind.get().name())
                .append("name", name)
                .append("by", by.username())
                .append("at", at);
        files.store(new ByteArrayInputStream(content), id, kind.get().mediaType(), about);
        return new Outcome.Stored(id + "/" + name);
    }

    /** A file by its id; who may have it is for the caller to ask, by its area. */
    public Optional<Attachment> find(String id) {
        var stored = files.findOne(Query.query(Criteria.where("filename").is(id)));
        if (stored == null || stored.getMetadata() == null) {
            return Optional.empty();
        }
        Document about = stored.getMetadata();
        try (InputStream content = files.getResource(stored).getInputStream()) {
            return Optional.of(new Attachment(
                    new Area(about.getString("area")),
                    about.getString("name"),
                    FileKind.valueOf(about.getString("kind")),
                    content.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A name without folders and without signs that a file system or a reader could take for something else; its ending is kept. */
    static String cleaned(String sentName) {
        String name = UNSAFE.matcher(FOLDERS.matcher(sentName).replaceFirst(""))
                .replaceAll("_")
                .strip();
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot, Math.min(name.length(), dot + 10));
        String stem = (dot < 0 ? name : name.substring(0, dot)).replaceFirst("^[. ]+", "");
        String shown = stem.isEmpty() ? "fil" : stem;
        return shown.substring(0, Math.min(shown.length(), LONGEST_NAME)) + ending;
    }
}
