package se.regelverk.adminui.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.content.Area;

/** Counts and times assessments by area and kind of proposal. Nothing about whom they concern. */
@Component
public class AssessmentMeters {
    private final MeterRegistry meters;

    AssessmentMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Makes an assessment and measures it. */
    public Assessment measured(Area area, Supplier<Assessment> assess) {
        var sample = Timer.start(meters);
        Assessment assessment = assess.get();
        sample.stop(Timer.builder("regelverk.assessments")
                .description("Assessments, with their explanation")
                .tag("area", area.id())
                .tag("outcome", assessment.proposal().outcome().name())
                .register(meters));
        return assessment;
    }
}
