package se.regelverk.adminui.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.regelverk.engine.library.Library;

/** Shows which version of each area's content this node uses today. */
@Component
class VersionMeters {
    private static final long EVERY_MILLISECONDS = 2_000;

    private final MultiGauge inForce;
    private final MultiGauge refused;
    private final Library library;
    private final Clock clock;

    VersionMeters(MeterRegistry meters, Library library, Clock clock) {
        this.inForce = MultiGauge.builder("regelverk.content.version")
                .description("Number of the version in force today")
                .register(meters);
        this.refused = MultiGauge.builder("regelverk.content.refused")
                .description("Approved versions that this node does not use")
                .register(meters);
        this.library = library;
        this.clock = clock;
    }

    /** Reads what the node has in memory; asks no database. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(fixedDelay = EVERY_MILLISECONDS)
    void update() {
        var health = library.health(LocalDate.now(clock));
        inForce.register(
                health.versionsInForce().entrySet().stream()
                        .<Row<?>>map(
                                entry -> Row.of(Tags.of("area", entry.getKey().id()), entry.getValue()))
                        .toList(),
                true);
        refused.register(List.of(Row.of(Tags.empty(), health.refused().size())), true);
    }
}
