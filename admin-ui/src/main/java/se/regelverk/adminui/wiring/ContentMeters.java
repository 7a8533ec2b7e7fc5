package se.regelverk.adminui.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.stereotype.Component;
import se.regelverk.engine.library.LibraryMetrics;

/** Measures what building takes: reading content, and making a rule base of it. */
@Component
class ContentMeters implements LibraryMetrics {
    private final Timer builds;
    private final Timer reads;

    ContentMeters(MeterRegistry meters) {
        builds = Timer.builder("regelverk.rulebase.build")
                .description("Time to build a rule base in memory")
                .register(meters);
        reads = Timer.builder("regelverk.content.read")
                .description("Time to fetch, verify, read and check a version of content")
                .register(meters);
    }

    @Override
    public void ruleBaseBuilt(Duration time) {
        builds.record(time);
    }

    @Override
    public void contentRead(Duration time) {
        reads.record(time);
    }
}
