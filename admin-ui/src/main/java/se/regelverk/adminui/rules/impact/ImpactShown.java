package se.regelverk.adminui.rules.impact;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regelverk.engine.change.Change;

/** Gives the council's page what is known of a change's effect; asked for by the template that shows it. */
@Component("impactShown")
public class ImpactShown {
    private final ImpactReading reading;

    ImpactShown(ImpactReading reading) {
        this.reading = reading;
    }

    /** In short, for the person behind the request; null when nobody has counted. */
    public @Nullable Object of(Change change) {
        return reading.telling(change)
                .map(run -> ImpactSummary.of(run, change, reading))
                .orElse(null);
    }
}
