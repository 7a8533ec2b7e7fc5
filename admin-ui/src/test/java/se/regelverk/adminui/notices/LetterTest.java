package se.regelverk.adminui.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** To whom a letter may go, and how often it is tried. */
class LetterTest {
    @Test
    void anAddressIsOneAddressAndNothingMore() {
        assertThat(Subscriptions.isAddress("fornamn.efternamn@staden.se")).isTrue();
        for (String wrong :
                List.of("", "anna", "a@b", "a@b.se,c@d.se", "a@b.se\r\nBcc: c@d.se", "<a@b.se>", "a b@c.se")) {
            assertThat(Subscriptions.isAddress(wrong)).as(wrong).isFalse();
        }
    }

    @Test
    void theNextAttemptComesLaterEachTimeButNeverAfterHours() {
        assertThat(Letter.pause(1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Letter.pause(2)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Letter.pause(Letter.MOST_ATTEMPTS)).isEqualTo(Duration.ofHours(2));
    }
}
