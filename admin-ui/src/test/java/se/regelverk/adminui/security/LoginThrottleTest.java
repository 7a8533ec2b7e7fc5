package se.regelverk.adminui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {
    private static final String HOME = "192.0.2.1";

    private final MovableClock clock = new MovableClock();
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void theFirstFailuresAreFreeAndThenTheWaitDoublesToALongestOne() {
        fail(LoginThrottle.FREE_FAILURES - 1);
        assertThat(throttle.waitFor("anna", HOME)).isEmpty();
        fail(1);
        assertThat(throttle.waitFor("anna", HOME)).contains(LoginThrottle.FIRST_WAIT);
        fail(1);
        assertThat(throttle.waitFor("anna", HOME)).contains(LoginThrottle.FIRST_WAIT.multipliedBy(2));
        fail(100);
        assertThat(throttle.waitFor("anna", HOME)).contains(LoginThrottle.LONGEST_WAIT);
    }

    @Test
    void whoHasWaitedMayTryAgain() {
        fail(LoginThrottle.FREE_FAILURES);
        clock.now = clock.now.plus(LoginThrottle.FIRST_WAIT);
        assertThat(throttle.waitFor("anna", HOME)).isEmpty();
    }

    @Test
    void onlyThatNameAtThatAddressWaitsWhateverTheCase() {
        fail(LoginThrottle.FREE_FAILURES);
        assertThat(throttle.waitFor(" ANNA ", HOME)).isPresent();
        assertThat(throttle.waitFor("bo", HOME)).isEmpty();
        assertThat(throttle.waitFor("anna", "192.0.2.2")).isEmpty();
    }

    @Test
    void aRightPasswordForgives() {
        fail(LoginThrottle.FREE_FAILURES);
        throttle.succeeded("anna", HOME);
        fail(1);
        assertThat(throttle.waitFor("anna", HOME)).isEmpty();
    }

    @Test
    void oldFailuresAreForgotten() {
        fail(50);
        clock.now = clock.now.plus(Duration.ofHours(2));
        fail(1);
        assertThat(throttle.waitFor("anna", HOME)).isEmpty();
    }

    @Test
    void manyInventedNamesDoNotFillTheMemory() {
        for (int i = 0; i < 20_000; i++) {
            throttle.failed("name" + i, HOME);
        }
        assertThat(throttle.remembered()).isEqualTo(10_000);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("anna", HOME);
        }
    }

    private static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-06-01T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
