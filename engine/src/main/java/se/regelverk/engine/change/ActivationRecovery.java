package se.regelverk.engine.change;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.regelverk.engine.library.Repeated;

/** At start and every minute, activates approved changes that have no version. */
final class ActivationRecovery implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(ActivationRecovery.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Changes changes;
    private final Clock clock;

    private ActivationRecovery(Changes changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    static Repeated of(Changes changes, Clock clock) {
        return new Repeated("activation-recovery", PAUSE, new ActivationRecovery(changes, clock));
    }

    @Override
    public void run() {
        try {
            changes.finishApproved(clock.instant());
        } catch (RuntimeException failed) {
            log.warn("Approved changes could not be looked through; tried again in {} s", PAUSE.toSeconds(), failed);
        }
    }
}
