package se.regelverk.adminui.security;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers for a few minutes which passwords were right, so that a system which sends HTTP Basic with each call does not
 * pay for a slow hash each time. Wrong passwords always pay.
 *
 * <p>What is remembered is a keyed digest of hash and password; the key is made at start and never leaves the process.
 */
final class RememberingPasswordEncoder implements PasswordEncoder {
    private static final int MAX_REMEMBERED = 1_000;
    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final String ALGORITHM = "HmacSHA256";

    private final PasswordEncoder slow;
    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Instant> remembered = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MAX_REMEMBERED;
        }
    };

    RememberingPasswordEncoder(PasswordEncoder slow, Clock clock) {
        this.slow = slow;
        this.clock = clock;
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence rawPassword) {
        return slow.encode(rawPassword);
    }

    @Override
    public boolean matches(@Nullable CharSequence rawPassword, @Nullable String encodedPassword) {
        var digest = digest(encodedPassword + "\n" + rawPassword);
        if (isRemembered(digest)) {
            return true;
        }
        if (!slow.matches(rawPassword, encodedPassword)) {
            return false;
        }
        synchronized (remembered) {
            remembered.put(digest, clock.instant());
        }
        return true;
    }

    private boolean isRemembered(String digest) {
        synchronized (remembered) {
            var since = remembered.get(digest);
            if (since != null && since.plus(LIFETIME).isBefore(clock.instant())) {
                remembered.remove(digest);
                return false;
            }
            return since != null;
        }
    }

    private String digest(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }
}
