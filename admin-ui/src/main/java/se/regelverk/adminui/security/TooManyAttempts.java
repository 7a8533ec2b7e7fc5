package se.regelverk.adminui.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords; the next attempt is not even looked at before the wait is over. */
final class TooManyAttempts extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many failed logins for this user and address");
        this.wait = wait;
    }

    /** Whole seconds left, rounded up. */
    long seconds() {
        return wait.plusMillis(999).toSeconds();
    }

    /** Whole minutes left, rounded up. */
    long minutes() {
        return wait.plusSeconds(59).toMinutes();
    }
}
