package se.regelverk.engine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.LibraryConfiguration;
import se.regelverk.engine.library.Seed;
import se.regelverk.engine.library.SmallContent;
import se.regelverk.engine.library.TestDatabase;

class ChangeConfigurationTest {
    private static final ZonedDateTime NOW = ZonedDateTime.now(LibraryConfiguration.ZONE);

    private static AnnotationConfigApplicationContext application(TestDatabase database) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(MongoTemplate.class, database::template);
        context.registerBean(Seed.class, () -> new Seed(SmallContent.files()));
        context.register(LibraryConfiguration.class, ChangeConfiguration.class);
        context.refresh();
        return context;
    }

    @Test
    void anApplicationThatStartsFinishesWhatWasApprovedBeforeItWasKilled() {
        try (var database = new TestDatabase()) {
            approvedButNotActivated(database);
            try (var application = application(database)) {
                Library library = application.getBean(Library.class);
                await().atMost(Duration.ofSeconds(10))
                        .untilAsserted(() ->
                                assertThat(library.versions(SmallContent.AREA)).hasSize(2));
            }
        }
    }

    private static void approvedButNotActivated(TestDatabase database) {
        try (var before = application(database)) {
            Changes changes = before.getBean(Changes.class);
            var description = new Description("Ord", "Klarspråk", NOW.toLocalDate(), false, ChangesFixture.GROUNDS);
            var begun = (Creation.Described) changes.create(SmallContent.AREA, description, "utvecklare", NOW);
            String path = SmallContent.PARAMETER;
            String id = begun.change().id();
            changes.putFile(id, path, SmallContent.commented(path, "a"), null, "utvecklare", NOW);
            changes.submit(id, "utvecklare", NOW);
            for (String member : List.of("rad1", "rad2")) {
                changes.review(id, member, Decision.GODKANN, "", NOW);
            }
        }
        for (String collection : List.of("contentVersions", "contentApprovals")) {
            var written = Query.query(Criteria.where("origin").regex("^A-"));
            assertThat(database.template().remove(written, collection).getDeletedCount())
                    .isOne();
        }
    }

    record Values(String id, LocalDate day, YearMonth month, BigDecimal amount, Area area) {}

    @Test
    void valuesLieInTheDatabaseAsTextThatNoTimeZoneMovesAndAmountsKeepTheirDigits() {
        try (var database = new TestDatabase()) {
            MongoTemplate template = database.template();
            var values = new Values(
                    "a", LocalDate.of(2026, 3, 29), YearMonth.of(2026, 11), new BigDecimal("4180.50"), Area.SHARED);
            template.insert(values);
            Document stored = template.findById("a", Document.class, "values");
            assertThat(stored).containsEntry("day", "2026-03-29").containsEntry("month", "2026-11");
            assertThat(template.findById("a", Values.class)).isEqualTo(values);
        }
    }
}
