package se.regelverk.adminui.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.regelverk.engine.casework.Author;
import se.regelverk.engine.casework.CaseRecord;
import se.regelverk.engine.casework.CaseSteps;
import se.regelverk.engine.casework.Casework;
import se.regelverk.engine.casework.DecisionReceipt;
import se.regelverk.engine.casework.Receipt;
import se.regelverk.engine.casework.StepDone;
import se.regelverk.engine.library.LibraryConfiguration;
import tools.jackson.databind.json.JsonMapper;

/** Makes the demo's cases, by the road every case takes. Doing it again makes only what is missing and changes nothing else. */
@Component
class DemoCases {
    private static final Logger log = LoggerFactory.getLogger(DemoCases.class);
    private static final Author CASE_WORKER = new Author("handlaggare", "Hanna Handläggare");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final ZoneId ZONE = LibraryConfiguration.ZONE;

    private final Casework casework;

    DemoCases(Casework casework) {
        this.casework = casework;
    }

    static List<DemoCase> written() {
        try (InputStream file = new ClassPathResource("demo/arenden.json").getInputStream()) {
            return Arrays.asList(JsonMapper.shared().readValue(file, DemoCase[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The demo's cases cannot be read", unreadable);
        }
    }

    void make() {
        written().forEach(this::make);
    }

    private void make(DemoCase demo) {
        Instant at = demo.handedIn().atTime(MORNING).atZone(ZONE).toInstant();
        Receipt<CaseRecord> receipt = casework.receive(demo.submission(CASE_WORKER, at), demo.number());
        if (receipt instanceof Receipt.Assessed<CaseRecord> opened) {
            decide(demo, withSteps(demo, opened.record(), at), at);
        } else {
            // An author of the demo may have changed the form; then the case is no longer of use.
            log.info("Demo case {} does not fit the content in force", demo.number());
        }
    }

    private CaseRecord withSteps(DemoCase demo, CaseRecord opened, Instant at) {
        CaseRecord record = opened;
        for (var step : CaseSteps.remaining(opened.latest().explanationAsJson(), opened.done())) {
            String key = step.path("key").asString();
            if (demo.done() != null && demo.done().contains(key)) {
                record = casework.stepDone(
                        opened.id(),
                        new StepDone(
                                key,
                                CaseSteps.item(step),
                                step.path("title").asString(),
                                demo.handedIn(),
                                CASE_WORKER,
                                at));
            }
        }
        return record;
    }

    private void decide(DemoCase demo, CaseRecord record, Instant at) {
        var decision = demo.decision();
        if (decision == null || record.decision().isPresent()) {
            return;
        }
        var request = decision.request(record.concerns(), CASE_WORKER, at);
        if (casework.decide(record, request) instanceof DecisionReceipt.Refused) {
            log.info("The decision of demo case {} does not fit the content in force", demo.number());
        }
    }
}
