package se.regelverk.engine.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.casework.Author;
import se.regelverk.engine.casework.CaseRecord;
import se.regelverk.engine.casework.Casework;
import se.regelverk.engine.casework.CaseworkConfiguration;
import se.regelverk.engine.casework.DecisionOutcome;
import se.regelverk.engine.casework.DecisionRequest;
import se.regelverk.engine.casework.Receipt;
import se.regelverk.engine.casework.Submission;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.ChangeConfiguration;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Creation;
import se.regelverk.engine.change.Description;
import se.regelverk.engine.change.Saving;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.Example;
import se.regelverk.engine.example.ExampleReader;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.impact.ImpactRun.State;
import se.regelverk.engine.library.LibraryConfiguration;
import se.regelverk.engine.library.Seed;
import se.regelverk.engine.library.TestDatabase;

/** Nodes with the repository's content on one database, and what people do before they ask for an analysis. */
abstract class ImpactsFixture {
    static final Area AREA = new Area("ekonomiskt-bistand");
    static final String NORM = "rule-packs/ekonomiskt-bistand/parametrar/riksnorm.yaml";
    static final ZonedDateTime NOW = ZonedDateTime.of(2026, 5, 21, 10, 0, 0, 0, LibraryConfiguration.ZONE);
    static final Author WORKER = new Author("handlaggare", "Hanna Ek");

    final TestDatabase database = new TestDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    AnnotationConfigApplicationContext node(Courtesy courtesy) {
        return node(courtesy, Duration.ZERO, System::nanoTime);
    }

    /** A node whose clock is off by so much, with a time of its own. */
    AnnotationConfigApplicationContext node(Courtesy courtesy, Duration off, NodeTime time) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(MongoTemplate.class, database::template);
        context.registerBean(
                GridFsTemplate.class,
                () -> new GridFsTemplate(
                        context.getBean(MongoTemplate.class).getMongoDatabaseFactory(),
                        context.getBean(MongoTemplate.class).getConverter()));
        context.registerBean(Seed.class, () -> new Seed(RepositoryContent.files()));
        context.registerBean(Clock.class, () -> Clock.fixed(NOW.plus(off).toInstant(), LibraryConfiguration.ZONE));
        context.registerBean(Courtesy.class, () -> courtesy);
        context.registerBean(NodeTime.class, () -> time);
        context.register(
                LibraryConfiguration.class,
                ChangeConfiguration.class,
                CaseworkConfiguration.class,
                ImpactConfiguration.class);
        context.refresh();
        return context;
    }

    static ImpactRun start(AnnotationConfigApplicationContext node, Change change, Population population) {
        return ((Starting.Started) node.getBean(Impacts.class).start(change, population, "utvecklare", NOW.toInstant()))
                .run();
    }

    static ImpactRun done(AnnotationConfigApplicationContext node, ImpactRun run) {
        Impacts impacts = node.getBean(Impacts.class);
        return await().atMost(Duration.ofSeconds(120))
                .until(() -> impacts.find(run.id()).orElseThrow(), one -> one.state() == State.DONE);
    }

    static Change raised(AnnotationConfigApplicationContext node, LocalDate from, boolean correction, String amount) {
        var description = new Description("Prov", "Prov", from, correction);
        Change begun = ((Creation.Described) node.getBean(Changes.class).create(AREA, description, "utvecklare", NOW))
                .change();
        return put(node, begun, text -> text.replaceFirst("2026-01-01: 3940", "2026-01-01: " + amount));
    }

    static Change put(
            AnnotationConfigApplicationContext node, Change change, java.util.function.UnaryOperator<String> edit) {
        String text = RepositoryContent.files().text(NORM).orElseThrow();
        return ((Saving.Saved) node.getBean(Changes.class)
                        .putFile(change.id(), NORM, edit.apply(text), null, "utvecklare", NOW))
                .change();
    }

    static CaseRecord opened(AnnotationConfigApplicationContext node, String month) {
        var files = RepositoryContent.files();
        AreaContent content = AreaContent.read(files, AREA, new Problems()).orElseThrow();
        Example example = ExampleReader.read(files, content, new Problems()).stream()
                .filter(one -> one.name().startsWith("Barnet är hos den sökande 30 dagar"))
                .findFirst()
                .orElseThrow();
        YearMonth concerns = YearMonth.parse(month);
        var clocks = new Clocks(concerns, concerns.atDay(1), NOW.toLocalDate());
        Receipt<CaseRecord> receipt = node.getBean(Casework.class)
                .receive(new Submission(AREA, example.form(), clocks, example.answers(), WORKER, NOW.toInstant()));
        return receipt.match(record -> record, problems -> fail(problems), reason -> fail(reason));
    }

    static CaseRecord fail(Object why) {
        throw new AssertionError(why.toString());
    }

    static CaseRecord decided(AnnotationConfigApplicationContext node, CaseRecord record) {
        var request = new DecisionRequest(
                DecisionOutcome.BIFALL,
                Optional.of(new java.math.BigDecimal("9170")),
                Optional.of(record.concerns()),
                "Motivering",
                "",
                "",
                Optional.empty(),
                "",
                WORKER,
                NOW.toInstant());
        var receipt = node.getBean(Casework.class).decide(record, request);
        assertThat(receipt)
                .as("%s", List.of(receipt))
                .isInstanceOf(se.regelverk.engine.casework.DecisionReceipt.Recorded.class);
        return node.getBean(se.regelverk.engine.casework.CaseFiles.class)
                .find(record.id())
                .orElseThrow();
    }
}
