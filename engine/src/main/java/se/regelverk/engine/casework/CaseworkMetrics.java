package se.regelverk.engine.casework;

import java.time.Duration;
import se.regelverk.engine.assessment.Outcome;
import se.regelverk.engine.content.Area;

/** Told of each assessment, so that an application can measure them. Never told whom or what they concern. */
public interface CaseworkMetrics {
    /** Measures nothing. */
    CaseworkMetrics NONE = (area, proposed, time) -> {};

    /** Answers were assessed and explained. */
    void assessed(Area area, Outcome proposed, Duration time);
}
