package se.regelverk.engine.library;

import java.time.Duration;

/** Told what takes time, so that an application can measure it. */
public interface LibraryMetrics {
    /** Measures nothing. */
    LibraryMetrics NONE = new LibraryMetrics() {
        @Override
        public void ruleBaseBuilt(Duration time) {
            // Nobody asked.
        }

        @Override
        public void contentRead(Duration time) {
            // Nobody asked.
        }
    };

    /** A rule base was built for a pack and a stretch of days. */
    void ruleBaseBuilt(Duration time);

    /** A version was fetched, verified, read and checked. */
    void contentRead(Duration time);
}
