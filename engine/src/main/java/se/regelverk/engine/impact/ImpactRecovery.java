package se.regelverk.engine.impact;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.regelverk.engine.library.Repeated;

/** Takes up runs that nobody counts, as when the node that did was killed, and ends those whose last part was its last deed. */
final class ImpactRecovery implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(ImpactRecovery.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final StoredImpacts stored;
    private final Distribution distribution;
    private boolean answers = true;

    private ImpactRecovery(StoredImpacts stored, Distribution distribution) {
        this.stored = stored;
        this.distribution = distribution;
    }

    static Repeated of(StoredImpacts stored, Distribution distribution) {
        return new Repeated("impact-recovery", PAUSE, new ImpactRecovery(stored, distribution));
    }

    @Override
    public void run() {
        try {
            stored.running().forEach(distribution::ensure);
            answers = true;
        } catch (RuntimeException failed) {
            if (answers) {
                log.warn("Impact runs could not be looked through; tried again every {} s", PAUSE.toSeconds(), failed);
            }
            answers = false;
        }
    }
}
