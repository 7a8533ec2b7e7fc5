package se.regelverk.engine.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.parcel.Seal.Signer;

class ParcelTest {
    private static final Signer SIGNER = signer();
    private static final String PATH = "rule-packs/vuxen/pack.yaml";
    private static final ContentFiles FILES = ContentFiles.of(
            Map.of(PATH, "titel: Vuxen å ä ö\n", "form-definitions/vuxen/ansokan.yaml", "id: ansokan\n"));

    @Test
    void whatIsPackedIsReadBackByteForByteAndIsTheSameEachTime() {
        byte[] zip = packed(SIGNER);

        var read = (ParcelReading.Read) ParcelReader.read(zip);
        assertThat(read.parcel().files()).isEqualTo(FILES);
        assertThat(read.parcel().signer()).isEqualTo(SIGNER.publicKey());
        assertThat(read.parcel().manifest().content()).isEqualTo(FILES.hash());
        assertThat(packed(SIGNER)).isEqualTo(zip);
    }

    @Test
    void noChangedByteChangesWhatIsRead() {
        byte[] zip = packed(SIGNER);
        int refused = 0;
        for (int at = 0; at < zip.length; at++) {
            byte[] changed = zip.clone();
            changed[at] ^= 1;
            if (ParcelReader.read(changed) instanceof ParcelReading.Read read) {
                assertThat(read.parcel().files()).isEqualTo(FILES);
                assertThat(read.parcel().signer()).isEqualTo(SIGNER.publicKey());
            } else {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(zip.length / 2);
    }

    @Test
    void aPartOfAParcelIsNone() {
        byte[] zip = packed(SIGNER);
        int contents = zip.length - 500;
        for (int length = 0; length < contents; length += 13) {
            assertThat(ParcelReader.read(Arrays.copyOf(zip, length))).isInstanceOf(ParcelReading.Refused.class);
        }
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(textBlock = """
        ../../etc/passwd.yaml, inte hör till
        /rule-packs/vuxen/pack.yaml, inte hör till
        rule-packs/../pack.yaml, inte hör till
        rule-packs/vuxen/..\\pack.yaml, inte hör till
        rule-packs/vuxen/pack.exe, inte hör till
        rule-packs/vuxen/, inte hör till
        rule-packs/barn-och-unga/pack.yaml, inte de som signerades
        rule-packs/vuxen/extra.yaml, inte de som signerades
        """)
    void anotherFileThanThoseSignedIsRefused(String name, String problem) {
        assertThat(refused(rezipped(Map.of(name, new byte[] {'a'})))).contains(problem);
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() {
        byte[] zeros = new byte[40 * 1024 * 1024];

        assertThat(refused(zip(Map.of(PATH, zeros)))).contains("för stort");
    }

    @Test
    void theSameFileTwiceIsRefused() {
        byte[] zip = zip(Map.of("rule-packs/vuxen/aa.yaml", new byte[1], "rule-packs/vuxen/ab.yaml", new byte[1]));
        String text = new String(zip, StandardCharsets.ISO_8859_1).replace("ab.yaml", "aa.yaml");

        assertThat(refused(text.getBytes(StandardCharsets.ISO_8859_1))).contains("samma fil två gånger");
    }

    @Test
    void aFileThatIsNoZipOrHasNoSignatureIsNoParcel() {
        assertThat(refused("hej".getBytes(StandardCharsets.UTF_8))).contains("inget signerat");
        assertThat(refused(zip(Map.of(PATH, new byte[] {'a'})))).contains("inget signerat");
        assertThat(refused(zip(Map.of(
                        ParcelWriter.MANIFEST, "{}".getBytes(StandardCharsets.UTF_8),
                        ParcelWriter.SEAL, "null".getBytes(StandardCharsets.UTF_8)))))
                .contains("manifest");
    }

    @Test
    void aManifestThatAnotherKeySignedIsTheirs() {
        Signer other = signer();

        var read = (ParcelReading.Read) ParcelReader.read(packed(other));
        assertThat(read.parcel().signer()).isEqualTo(other.publicKey()).isNotEqualTo(SIGNER.publicKey());
    }

    private static String refused(byte[] zip) {
        return ((ParcelReading.Refused) ParcelReader.read(zip)).problem();
    }

    private static byte[] packed(Signer signer) {
        var contents = new ParcelWriter.Contents(new Area("vuxen"), 3, LocalDate.of(2027, 1, 1), FILES, null);
        return ParcelWriter.write(contents, signer);
    }

    /** The honest parcel with more in it. */
    private static byte[] rezipped(Map<String, byte[]> more) {
        var entries = new LinkedHashMap<String, byte[]>(Unpacked.of(packed(SIGNER)));
        entries.putAll(more);
        return zip(entries);
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Signer signer() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(Seal.ALGORITHM).generateKeyPair();
            return new Signer(pair.getPrivate(), pair.getPublic());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
