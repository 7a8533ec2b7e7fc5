package se.regelverk.adminui.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.ChangeState;

/** Shows how many changes there are in each state; counted when somebody looks. */
@Component
class ChangeMeters {
    private final MongoTemplate store;

    ChangeMeters(MongoTemplate store, MeterRegistry meters) {
        this.store = store;
        Arrays.stream(ChangeState.values())
                .forEach(state -> Gauge.builder("regelverk.changes", this, self -> self.count(state))
                        .description("Changes by state")
                        .tag("state", state.name())
                        .register(meters));
    }

    /** How many; not a number while the store does not answer. */
    private double count(ChangeState state) {
        try {
            return store.count(Query.query(Criteria.where("state").is(state.name())), Change.class);
        } catch (DataAccessException noAnswer) {
            return Double.NaN;
        }
    }
}
