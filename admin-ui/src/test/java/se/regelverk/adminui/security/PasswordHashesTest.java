package se.regelverk.adminui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordHashesTest {
    /** Made by other tools than ours: libxcrypt and the argon2 reference implementation. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{bcrypt}$2b$05$9rKzbL00dXAtwKj.EV/UluALilQd2VpfCiDpkJ1/GKLNW26P54QEq",
                "{argon2}$argon2id$v=19$m=1024,t=2,p=2$yWDs1MIH/ebA/5pcubei/A$z998Khtyt3hxEhwhwuNh7znW7JYVZNSWHHPcg8TFzLk"
            })
    void hashesOfOtherToolsAreAccepted(String hash) {
        var hashes = PasswordHashes.create();
        assertThat(hashes.matches("password", hash)).isTrue();
        assertThat(hashes.matches("Password", hash)).isFalse();
    }

    @Test
    void aRightPasswordIsRememberedAndAWrongOneAlwaysPays() {
        var slow = new Counting();
        var remembering = new RememberingPasswordEncoder(slow, Clock.systemUTC());
        assertThat(remembering.matches("rätt", "hash")).isTrue();
        assertThat(remembering.matches("rätt", "hash")).isTrue();
        assertThat(slow.calls).hasValue(1);
        assertThat(remembering.matches("fel", "hash")).isFalse();
        assertThat(remembering.matches("fel", "hash")).isFalse();
        assertThat(remembering.matches("rätt", "another hash")).isTrue();
        assertThat(slow.calls).hasValue(4);
    }

    private static final class Counting implements PasswordEncoder {
        private final AtomicInteger calls = new AtomicInteger();

        @Override
        public @Nullable String encode(@Nullable CharSequence rawPassword) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean matches(@Nullable CharSequence rawPassword, @Nullable String encodedPassword) {
            calls.incrementAndGet();
            return "rätt".contentEquals(String.valueOf(rawPassword));
        }
    }
}
