package se.regelverk.engine.parcel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What lies in a zip file, read so that nothing in it can harm: never written to a disk, never more than an honest one holds, however
 * well it is packed.
 */
final class Unpacked {
    /** As a draft may hold at most; the largest area is a tenth of it. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    static final int MOST_BYTES_OF_A_FILE = 512 * 1024;
    private static final int MOST_FILES = 500;

    private static final Pattern CONTENT = Pattern.compile(
            "(rule-packs|form-definitions)/[a-z0-9]+(-[a-z0-9]+)*/([a-z0-9]+(-[a-z0-9]+)*/){0,3}[a-z0-9]+(-[a-z0-9]+)*\\.yaml");

    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private int total;

    private Unpacked() {}

    /** Name → bytes, the manifest and the signature among them. */
    static NavigableMap<String, byte[]> of(byte[] zip) {
        var unpacked = new Unpacked();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                unpacked.add(entry.getName(), stream);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal(
                    "Filen är skadad eller inte komplett.", "Hämta paketet igen och skicka det som en bifogad fil.");
        }
        return unpacked.files;
    }

    private void add(String name, ZipInputStream stream) throws IOException {
        boolean isKnown = name.equals(ParcelWriter.MANIFEST) || name.equals(ParcelWriter.SEAL);
        if (!isKnown && !CONTENT.matcher(name).matches()) {
            throw new Refusal(
                    "Paketet innehåller en fil som inte hör till ett regelpaket.",
                    "Ett regelpaket har bara filer med ändelsen .yaml i områdets mappar. Be avsändaren exportera det igen.");
        }
        if (files.size() > MOST_FILES) {
            throw new Refusal("Paketet innehåller för många filer.", "Det får vara högst %d.".formatted(MOST_FILES));
        }
        byte[] bytes = stream.readNBytes(MOST_BYTES_OF_A_FILE + 1);
        total += bytes.length;
        if (bytes.length > MOST_BYTES_OF_A_FILE || total > MOST_BYTES) {
            throw new Refusal(
                    "Paketet är för stort när det packas upp.",
                    "En fil får vara högst %d kB och alla tillsammans %d MB."
                            .formatted(MOST_BYTES_OF_A_FILE / 1024, MOST_BYTES / 1024 / 1024));
        }
        if (files.put(name, bytes) != null) {
            throw new Refusal("Paketet innehåller samma fil två gånger.", "Be avsändaren exportera det igen.");
        }
    }

    /** Why a file is no parcel, or none to trust; for the one who sent it. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String problem;
        private final String remedy;

        Refusal(String problem, String remedy) {
            super("A parcel is refused", null, false, false);
            this.problem = problem;
            this.remedy = remedy;
        }

        ParcelReading.Refused reading() {
            return new ParcelReading.Refused(problem, remedy);
        }
    }
}
