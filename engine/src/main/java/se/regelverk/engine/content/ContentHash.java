package se.regelverk.engine.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * SHA-256 over content, as 64 hexadecimal digits.
 *
 * <p>The canonical form is, for each file in the order of its path: path, length of the text in bytes, text, with zero bytes between, in
 * UTF-8. So no two different sets of files share a form.
 */
public record ContentHash(String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Content hash '%s' must be 64 hexadecimal digits".formatted(value));
        }
    }

    public static ContentHash of(String text) {
        MessageDigest digest = sha256();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }

    static ContentHash of(SortedMap<String, String> texts) {
        MessageDigest digest = sha256();
        for (Map.Entry<String, String> file : texts.entrySet()) {
            byte[] text = file.getValue().getBytes(StandardCharsets.UTF_8);
            digest.update((file.getKey() + "\0" + text.length + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(text);
            digest.update((byte) 0);
        }
        return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }

    /** The first digits, enough for a person to tell versions apart. */
    public String brief() {
        return value.substring(0, 12);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
