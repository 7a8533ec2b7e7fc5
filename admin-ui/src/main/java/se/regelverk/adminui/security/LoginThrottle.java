package se.regelverk.adminui.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Slows down whoever guesses passwords: after some failures for one user name from one address, the next attempt must
 * wait, twice as long each time. Another address is not affected, so nobody can lock a colleague out.
 */
final class LoginThrottle {
    static final int FREE_FAILURES = 5;
    static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGIVEN_AFTER = Duration.ofHours(1);

    /** Bounds the memory an attacker can fill: about 2 MB. The oldest are forgotten first. */
    private static final int MAX_REMEMBERED = 10_000;

    private static final int MAX_NAME_LENGTH = 100;

    private record Key(String username, String address) {}

    private record Failures(int count, Instant last) {
        Duration waitAfter() {
            int excess = count - FREE_FAILURES;
            if (excess < 0) {
                return Duration.ZERO;
            }
            var wait = FIRST_WAIT.multipliedBy(1L << Math.min(excess, 10));
            return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        }
    }

    private final Clock clock;
    private final Map<Key, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Failures> eldest) {
            return size() > MAX_REMEMBERED;
        }
    };

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    /** How long this user name must wait at this address; empty when it may try now. */
    synchronized Optional<Duration> waitFor(String username, String address) {
        var known = failures.get(key(username, address));
        if (known == null) {
            return Optional.empty();
        }
        var left = Duration.between(clock.instant(), known.last().plus(known.waitAfter()));
        return left.compareTo(Duration.ZERO) > 0 ? Optional.of(left) : Optional.empty();
    }

    synchronized void failed(String username, String address) {
        var now = clock.instant();
        failures.merge(
                key(username, address),
                new Failures(1, now),
                (known, one) ->
                        known.last().plus(FORGIVEN_AFTER).isBefore(now) ? one : new Failures(known.count() + 1, now));
    }

    synchronized void succeeded(String username, String address) {
        failures.remove(key(username, address));
    }

    synchronized int remembered() {
        return failures.size();
    }

    private static Key key(String username, String address) {
        var name = username.strip().toLowerCase(Locale.ROOT);
        return new Key(name.substring(0, Math.min(name.length(), MAX_NAME_LENGTH)), address);
    }
}
