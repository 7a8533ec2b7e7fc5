package se.regelverk.engine.parcel;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.HexFormat;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;

/**
 * A parcel whose files are those its signer put in it.
 *
 * @param signer whom to trust or not
 */
public record Parcel(Manifest manifest, ContentFiles files, PublicKey signer) {
    public Area area() {
        return new Area(manifest.area());
    }

    /** What people compare keys by: the first 32 hexadecimal digits of the key's SHA-256, in groups of four. */
    public static String fingerprint(PublicKey key) {
        return sha256(key.getEncoded()).substring(0, 32).replaceAll("(....)(?!$)", "$1 ");
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
