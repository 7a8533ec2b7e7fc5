package se.regelverk.engine.parcel;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.content.ContentHash;

/**
 * What a parcel says that it holds.
 *
 * @param format {@link #FORMAT}
 * @param area whose version it is
 * @param version the number it has where it comes from
 * @param inForceFrom the first day it holds there
 * @param content {@link se.regelverk.engine.content.ContentFiles#hash()} of all files together
 * @param files each file, in the order of their paths
 * @param protocol the decision; null for what an installation begins with
 */
public record Manifest(
        String format,
        String area,
        int version,
        LocalDate inForceFrom,
        ContentHash content,
        List<Item> files,
        @Nullable Protocol protocol) {
    /** The only format there is so far. */
    public static final String FORMAT = "regelverk-paket-1";

    /** Comes from anybody: a part that is missing is no part. */
    public Manifest {
        Objects.requireNonNull(format);
        Objects.requireNonNull(area);
        Objects.requireNonNull(inForceFrom);
        Objects.requireNonNull(content);
        files = List.copyOf(files);
    }

    /**
     * A file.
     *
     * @param sha256 of its bytes, in hexadecimal digits
     */
    public record Item(String path, String sha256) {
        public Item {
            Objects.requireNonNull(path);
            Objects.requireNonNull(sha256);
        }
    }

    /**
     * The decision that made the version content in force, without the names of those who decided.
     *
     * @param change id of the change where it was made
     * @param decided ISO moment
     * @param content hash of exactly what was decided on
     * @param approvals how many approved
     * @param reservations how many had something against it
     * @param differences what it changed, one Swedish sentence each
     */
    public record Protocol(
            String change,
            String title,
            String purpose,
            String decided,
            String content,
            int approvals,
            int reservations,
            List<String> differences) {
        public Protocol {
            differences = List.copyOf(differences);
        }
    }
}
