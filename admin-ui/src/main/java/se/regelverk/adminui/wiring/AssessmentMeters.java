package se.regelverk.adminui.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.stereotype.Component;
import se.regelverk.engine.assessment.Outcome;
import se.regelverk.engine.casework.CaseworkMetrics;
import se.regelverk.engine.content.Area;

/** Counts and times assessments by area and kind of proposal. */
@Component
class AssessmentMeters implements CaseworkMetrics {
    private final MeterRegistry meters;

    AssessmentMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public void assessed(Area area, Outcome proposed, Duration time) {
        Timer.builder("regelverk.assessments")
                .description("Assessments, with their explanation")
                .tag("area", area.id())
                .tag("outcome", proposed.name())
                .register(meters)
                .record(time);
    }
}
