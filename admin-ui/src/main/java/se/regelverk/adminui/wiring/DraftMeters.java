package se.regelverk.adminui.wiring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import se.regelverk.engine.casework.FormDraft;

/** Shows how many forms are being filled; counted when somebody looks. */
@Component
class DraftMeters {
    DraftMeters(MongoTemplate store, MeterRegistry meters) {
        Gauge.builder("regelverk.form.drafts", store, it -> StoredCount.of(it, FormDraft.class, "handedIn", false))
                .description("Forms begun and not handed in")
                .register(meters);
    }
}
