package se.regelverk.adminui.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.regelverk.engine.parcel.Seal;
import se.regelverk.engine.parcel.Seal.Signer;

/** Keys as text, in PEM: what {@code openssl genpkey -algorithm ed25519} and {@code openssl pkey -pubout} write, one after the other. */
final class KeyFile {
    private static final String OWN = "regelverk.signing.key";
    private static final String TRUSTED = "regelverk.signing.trusted";
    private static final int MOST_BYTES = 10_000;

    private KeyFile() {}

    /** The installation's own. */
    static Signer read(Path file) {
        try {
            String text = text(file);
            var encoded = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(block(text, "PRIVATE KEY")));
            PrivateKey own = KeyFactory.getInstance(Seal.ALGORITHM).generatePrivate(encoded);
            var signer = new Signer(own, Seal.publicKey(block(text, "PUBLIC KEY")));
            requirePair(signer);
            return signer;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException wrong) {
            throw SigningRefused.unreadable(OWN);
        }
    }

    /** Another installation's. */
    static PublicKey readPublic(Path file) {
        try {
            return Seal.publicKey(block(text(file), "PUBLIC KEY"));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException wrong) {
            throw SigningRefused.unreadable(TRUSTED);
        }
    }

    /** The key of a file, made and written for its owner only when there is none. */
    static Signer readOrMake(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file, KeyPairGenerator.getInstance(Seal.ALGORITHM).generateKeyPair());
            }
        } catch (FileAlreadyExistsException another) {
            // Somebody else made one in the same moment; theirs counts.
        } catch (IOException unwritable) {
            throw SigningRefused.unwritable();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has Ed25519", missing);
        }
        return read(file);
    }

    private static void write(Path file, KeyPair pair) throws IOException {
        var encoder = Base64.getMimeEncoder(64, new byte[] {'\n'});
        String text = """
                -----BEGIN PRIVATE KEY-----
                %s
                -----END PRIVATE KEY-----
                -----BEGIN PUBLIC KEY-----
                %s
                -----END PUBLIC KEY-----
                """.formatted(
                        encoder.encodeToString(pair.getPrivate().getEncoded()),
                        encoder.encodeToString(pair.getPublic().getEncoded()));
        Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), "signering", ".pem");
        if (whole.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(whole, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(whole, text, StandardOpenOption.TRUNCATE_EXISTING);
        Files.move(whole, file);
    }

    private static void requirePair(Signer signer) throws GeneralSecurityException {
        byte[] probe = {1};
        var signing = Signature.getInstance(Seal.ALGORITHM);
        signing.initSign(signer.privateKey());
        signing.update(probe);
        byte[] signature = signing.sign();
        signing.initVerify(signer.publicKey());
        signing.update(probe);
        if (!signing.verify(signature)) {
            throw new GeneralSecurityException("The keys are no pair");
        }
    }

    private static String text(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
            throw new IOException("No key file");
        }
        return Files.readString(file, StandardCharsets.US_ASCII);
    }

    private static String block(String text, String kind) {
        Matcher found = Pattern.compile("-----BEGIN %s-----([A-Za-z0-9+/=\\s]+)-----END %s-----".formatted(kind, kind))
                .matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException("No " + kind);
        }
        return found.group(1);
    }
}
