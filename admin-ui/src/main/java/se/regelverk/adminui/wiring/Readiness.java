package se.regelverk.adminui.wiring;

import java.time.Clock;
import java.time.LocalDate;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import se.regelverk.engine.library.Library;

/** Whether this node can do its work: content is loaded as approved, and the store answers. */
@Component("content")
public class Readiness implements HealthIndicator {
    private final Library library;
    private final MongoTemplate store;
    private final Clock clock;

    Readiness(Library library, MongoTemplate store, Clock clock) {
        this.library = library;
        this.store = store;
        this.clock = clock;
    }

    /** Whether some version of some area is in force, and no approved version had to be left out. */
    public boolean contentIsLoaded() {
        return library.health(LocalDate.now(clock)).isSound();
    }

    /** Asks the store; waits a few seconds at most. */
    public boolean storeAnswers() {
        try {
            store.executeCommand(new Document("ping", 1));
            return true;
        } catch (DataAccessException noAnswer) {
            return false;
        }
    }

    @Override
    public Health health() {
        var health = library.health(LocalDate.now(clock));
        var answer = health.isSound() ? Health.up() : Health.down();
        health.versionsInForce().forEach((area, number) -> answer.withDetail(area.id(), number));
        health.refused()
                .forEach(version -> answer.withDetail(version.area() + " " + version.number(), version.reason()));
        return answer.build();
    }
}
