package se.regelverk.adminui.notices;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A letter to send.
 *
 * @param id of the notice and the person
 * @param due when it may be tried
 * @param leased until then a node is sending it, and no other may
 * @param attempts how often it was tried
 * @param done when it was sent or given up; null until then
 * @param sent whether it was sent
 */
@Document("letters")
record Letter(
        @Id String id,
        String address,
        String text,
        String link,
        Instant due,
        Instant leased,
        int attempts,
        @Nullable Instant done,
        boolean sent) {
    /** Longer than the mail server is waited for, by far. */
    static final Duration LEASE = Duration.ofMinutes(5);

    /** Some days: a mail server that is away longer has lost more than this. */
    static final int MOST_ATTEMPTS = 60;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(2);
    private static final int MOST_DOUBLINGS = 10;

    /** How long to wait after so many attempts: twice as long each time, two hours at most. */
    static Duration pause(int attempts) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
