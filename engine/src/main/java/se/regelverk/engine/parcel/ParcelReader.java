package se.regelverk.engine.parcel;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.parcel.Manifest.Item;
import se.regelverk.engine.parcel.Unpacked.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link ParcelWriter} writes, from anybody: nothing in it is believed before its signature. */
public final class ParcelReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ParcelReader() {}

    /** Reads a parcel: signature, the hash of each file, and that exactly those files are there. */
    public static ParcelReading read(byte[] zip) {
        try {
            return new ParcelReading.Read(parcel(Unpacked.of(zip)));
        } catch (Refusal refused) {
            return refused.reading();
        }
    }

    private static Parcel parcel(NavigableMap<String, byte[]> unpacked) {
        byte[] manifest = unpacked.remove(ParcelWriter.MANIFEST);
        byte[] seal = unpacked.remove(ParcelWriter.SEAL);
        if (manifest == null || seal == null) {
            throw new Refusal(
                    "Filen är inget signerat regelpaket.",
                    "Ett paket hämtas under områdets versioner, och är en zip-fil med manifest och signatur.");
        }
        PublicKey signer = json(seal, Seal.class)
                .signerOf(manifest)
                .orElseThrow(() -> new Refusal(
                        "Signaturen stämmer inte. Paketet är ändrat efter att det signerades.",
                        "Använd det inte. Be avsändaren skicka det igen."));
        Manifest says = json(manifest, Manifest.class);
        if (!says.format().equals(Manifest.FORMAT) || !Area.isValid(says.area())) {
            throw new Refusal(
                    "Paketet har ett format som den här versionen av Regelverk inte känner till.",
                    "Uppdatera Regelverk, eller be avsändaren om ett paket i formatet %s.".formatted(Manifest.FORMAT));
        }
        return new Parcel(says, files(says, unpacked), signer);
    }

    private static ContentFiles files(Manifest says, SortedMap<String, byte[]> unpacked) {
        var area = new Area(says.area());
        var texts = new TreeMap<String, String>();
        for (Item item : says.files()) {
            byte[] bytes = unpacked.remove(item.path());
            if (bytes == null || !Parcel.sha256(bytes).equals(item.sha256()) || !area.owns(item.path())) {
                throw changed();
            }
            texts.put(item.path(), text(bytes));
        }
        var files = new ContentFiles(texts);
        if (!unpacked.isEmpty() || !files.hash().equals(says.content())) {
            throw changed();
        }
        return files;
    }

    private static Refusal changed() {
        return new Refusal(
                "Filerna i paketet är inte de som signerades.", "Använd det inte. Be avsändaren skicka det igen.");
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw changed();
        }
    }

    private static <T> T json(byte[] bytes, Class<T> type) {
        try {
            T read = JSON.readValue(bytes, type);
            if (read != null) {
                return read;
            }
        } catch (JacksonException unreadable) {
            // What a parser says may quote what somebody has written.
        }
        throw new Refusal("Paketets manifest går inte att läsa.", "Be avsändaren exportera paketet igen.");
    }
}
