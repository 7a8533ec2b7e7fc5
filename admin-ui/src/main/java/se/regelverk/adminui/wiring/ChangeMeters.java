package se.regelverk.adminui.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.ChangeState;

/** Shows how many changes there are in each state; counted when somebody looks. */
@Component
class ChangeMeters {
    ChangeMeters(MongoTemplate store, MeterRegistry meters) {
        Arrays.stream(ChangeState.values()).forEach(state -> Gauge.builder(
                        "regelverk.changes", store, it -> StoredCount.of(it, Change.class, "state", state.name()))
                .description("Changes by state")
                .tag("state", state.name())
                .register(meters));
    }
}
