package se.regelverk.adminui.security;

import java.util.Map;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The password hashes that are accepted, by their prefix: {@code {bcrypt}} and {@code {argon2}}, nothing readable. */
final class PasswordHashes {
    private PasswordHashes() {}

    static PasswordEncoder create() {
        return new DelegatingPasswordEncoder(
                "bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(), "argon2", new Argon2Hashes()));
    }
}
