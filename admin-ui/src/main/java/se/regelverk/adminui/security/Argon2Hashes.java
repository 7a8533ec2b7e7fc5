package se.regelverk.adminui.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;

/**
 * Checks Argon2 hashes with the cost written in each hash. Spring Security's own encoder for this library checks with one
 * fixed cost, and so refuses hashes that other tools have made.
 */
final class Argon2Hashes extends AbstractValidatingPasswordEncoder {
    /** Hashes come from the settings; this application makes none of its own. */
    @Override
    protected String encodeNonNullPassword(String rawPassword) {
        throw new UnsupportedOperationException("Argon2 hashes are only checked here");
    }

    @Override
    protected boolean matchesNonNull(String rawPassword, String encodedPassword) {
        return Password.check(rawPassword, encodedPassword).with(Argon2Function.getInstanceFromHash(encodedPassword));
    }
}
