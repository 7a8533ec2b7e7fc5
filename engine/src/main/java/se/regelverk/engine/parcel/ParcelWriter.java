package se.regelverk.engine.parcel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.parcel.Manifest.Item;
import se.regelverk.engine.parcel.Seal.Signer;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Puts a version in a file to send. */
public final class ParcelWriter {
    static final String MANIFEST = "manifest.json";
    static final String SEAL = "signatur.json";

    /** The moment of making is none of the version's: with it, the same version would be other bytes each time. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ParcelWriter() {}

    /**
     * What is to be sent.
     *
     * @param files the area's own, all of them
     */
    public record Contents(
            Area area, int version, LocalDate inForceFrom, ContentFiles files, Manifest.@Nullable Protocol protocol) {}

    /** The file: the same contents and signer give the same bytes, on any machine. */
    public static byte[] write(Contents contents, Signer signer) {
        byte[] manifest = JSON.writeValueAsBytes(manifest(contents));
        byte[] seal = JSON.writeValueAsBytes(Seal.of(manifest, signer));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, MANIFEST, manifest);
            put(zip, SEAL, seal);
            for (Map.Entry<String, String> file : contents.files().texts().entrySet()) {
                put(zip, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Manifest manifest(Contents contents) {
        List<Item> items = contents.files().texts().entrySet().stream()
                .map(file ->
                        new Item(file.getKey(), Parcel.sha256(file.getValue().getBytes(StandardCharsets.UTF_8))))
                .toList();
        return new Manifest(
                Manifest.FORMAT,
                contents.area().id(),
                contents.version(),
                contents.inForceFrom(),
                contents.files().hash(),
                items,
                contents.protocol());
    }

    /** Stored as it is: how well bytes are packed differs from machine to machine. */
    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var crc = new CRC32();
        crc.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
