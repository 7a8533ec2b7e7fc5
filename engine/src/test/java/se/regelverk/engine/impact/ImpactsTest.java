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
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.assessment.Outcome;
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
import se.regelverk.engine.replay.Affected;
import se.regelverk.engine.replay.OutcomeCount;
import se.regelverk.engine.replay.Tally;

class ImpactsTest {
    private static final Area AREA = new Area("ekonomiskt-bistand");
    private static final String NORM = "rule-packs/ekonomiskt-bistand/parametrar/riksnorm.yaml";
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 5, 21, 10, 0, 0, 0, LibraryConfiguration.ZONE);
    private static final Author WORKER = new Author("handlaggare", "Hanna Ek");

    private final TestDatabase database = new TestDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    private AnnotationConfigApplicationContext node(Courtesy courtesy) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(MongoTemplate.class, database::template);
        context.registerBean(
                GridFsTemplate.class,
                () -> new GridFsTemplate(
                        context.getBean(MongoTemplate.class).getMongoDatabaseFactory(),
                        context.getBean(MongoTemplate.class).getConverter()));
        context.registerBean(Seed.class, () -> new Seed(RepositoryContent.files()));
        context.registerBean(Clock.class, () -> Clock.fixed(NOW.toInstant(), LibraryConfiguration.ZONE));
        context.registerBean(Courtesy.class, () -> courtesy);
        context.register(
                LibraryConfiguration.class,
                ChangeConfiguration.class,
                CaseworkConfiguration.class,
                ImpactConfiguration.class);
        context.refresh();
        return context;
    }

    @Test
    void theAreasOwnCasesAreCountedAndThoseDecidedInTheChangesTimeAreListed() {
        try (var node = node(Courtesy.NONE)) {
            CaseRecord earlier = opened(node, "2026-03");
            CaseRecord decided = decided(node, opened(node, "2026-05"));
            opened(node, "2026-05");
            Change change = raised(node, LocalDate.of(2026, 5, 1), true, "4000");

            ImpactRun run = done(node, start(node, change, Population.stored()));

            Tally tally = run.tally().orElseThrow();
            assertThat(tally.compared()).isEqualTo(3);
            assertThat(tally.outcomes()).containsExactly(new OutcomeCount(Outcome.BIFALL, Outcome.BIFALL, 3));
            assertThat(tally.months())
                    .extracting("month")
                    .containsExactly(YearMonth.of(2026, 3), YearMonth.of(2026, 5));
            assertThat(tally.toReconsider()).isEqualTo(1);
            Impacts impacts = node.getBean(Impacts.class);
            assertThat(impacts.affected(run, true, 0, 10))
                    .extracting(Affected::id)
                    .containsExactly(decided.id());
            assertThat(impacts.affected(run, false, 0, 1))
                    .extracting(Affected::id)
                    .containsExactly(earlier.id());
            assertThat(impacts.isCurrent(run, change)).isTrue();
        }
    }

    @Test
    void aRunIsTakenUpWhereItWasWhenItsNodeDiesAndComesToTheSame() {
        var allowed = new Semaphore(600);
        ImpactRun begun;
        try (var first = node(allowed::acquireUninterruptibly)) {
            Change change = raised(first, LocalDate.of(2026, 6, 1), false, "3000");
            begun = start(first, change, new Population(Population.Kind.SYNTHETIC, 2_000, 4));
            StoredImpacts stored = first.getBean(StoredImpacts.class);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> !stored.counted(begun.id()).isEmpty());
            assertThat(begun.isRunning()).isTrue();
        }
        long kept = partsOf(begun);
        assertThat(kept).isPositive().isLessThan(begun.parts().size());
        database.template()
                .updateFirst(
                        org.springframework.data.mongodb.core.query.Query.query(
                                org.springframework.data.mongodb.core.query.Criteria.where("_id")
                                        .is(begun.id())),
                        new org.springframework.data.mongodb.core.query.Update()
                                .set("aliveAt", NOW.minusMinutes(1).toInstant()),
                        ImpactRun.class);
        try (var second = node(Courtesy.NONE)) {
            Tally resumed = done(second, begun).tally().orElseThrow();
            Change again = second.getBean(Changes.class).find(begun.change()).orElseThrow();
            Tally anew = done(second, start(second, again, begun.population()))
                    .tally()
                    .orElseThrow();

            assertThat(resumed.compared()).isEqualTo(2_000);
            assertThat(resumed.sampled()).isPositive();
            assertThat(resumed).isEqualTo(anew);
        }
    }

    private long partsOf(ImpactRun run) {
        return new StoredImpacts(database.template()).counted(run.id()).size();
    }

    @Test
    void aCancelledRunStopsAndHasNoResult() {
        var allowed = new Semaphore(100);
        try (var node = node(() -> {
            if (!allowed.tryAcquire()) {
                Thread.onSpinWait();
            }
        })) {
            Change change = raised(node, LocalDate.of(2026, 6, 1), false, "4000");
            Impacts impacts = node.getBean(Impacts.class);
            ImpactRun run = start(node, change, new Population(Population.Kind.SYNTHETIC, 500_000, 4));

            assertThat(impacts.start(change, Population.stored(), "utvecklare", NOW.toInstant()))
                    .isInstanceOf(Starting.AlreadyRunning.class);
            assertThat(impacts.cancel(run.id(), NOW.toInstant())).isTrue();
            assertThat(impacts.cancel(run.id(), NOW.toInstant())).isFalse();

            ImpactRun cancelled = impacts.find(run.id()).orElseThrow();
            assertThat(cancelled.state()).isEqualTo(State.CANCELLED);
            assertThat(cancelled.tally()).isEmpty();
            assertThat(impacts.progress(cancelled).percent()).isLessThan(100);
        }
    }

    @Test
    void whatCannotBeCountedIsRefusedWithWhatToDo() {
        try (var node = node(Courtesy.NONE)) {
            Impacts impacts = node.getBean(Impacts.class);
            Change change = raised(node, LocalDate.of(2026, 6, 1), false, "4000");
            Change broken = put(node, change, text -> text.replace("titel: Riksnormens", "titel Riksnormens"));

            assertThat(impacts.start(change, Population.stored(), "u", NOW.toInstant()))
                    .isEqualTo(new Starting.Refused("Området har inga ärenden än. Välj påhittade ärenden."));
            assertThat(impacts.start(change, new Population(Population.Kind.SYNTHETIC, 0, 1), "u", NOW.toInstant()))
                    .isInstanceOf(Starting.Refused.class);
            assertThat(impacts.start(broken, new Population(Population.Kind.SYNTHETIC, 10, 1), "u", NOW.toInstant()))
                    .isEqualTo(new Starting.Refused(
                            "Utkastet har fel som gör att det inte går att räkna med. Rätta dem först."));
        }
    }

    private static ImpactRun start(AnnotationConfigApplicationContext node, Change change, Population population) {
        return ((Starting.Started) node.getBean(Impacts.class).start(change, population, "utvecklare", NOW.toInstant()))
                .run();
    }

    private static ImpactRun done(AnnotationConfigApplicationContext node, ImpactRun run) {
        Impacts impacts = node.getBean(Impacts.class);
        return await().atMost(Duration.ofSeconds(120))
                .until(() -> impacts.find(run.id()).orElseThrow(), one -> one.state() == State.DONE);
    }

    private static Change raised(
            AnnotationConfigApplicationContext node, LocalDate from, boolean correction, String amount) {
        var description = new Description("Prov", "Prov", from, correction);
        Change begun = ((Creation.Described) node.getBean(Changes.class).create(AREA, description, "utvecklare", NOW))
                .change();
        return put(node, begun, text -> text.replaceFirst("2026-01-01: 3940", "2026-01-01: " + amount));
    }

    private static Change put(
            AnnotationConfigApplicationContext node, Change change, java.util.function.UnaryOperator<String> edit) {
        String text = RepositoryContent.files().text(NORM).orElseThrow();
        return ((Saving.Saved) node.getBean(Changes.class)
                        .putFile(change.id(), NORM, edit.apply(text), null, "utvecklare", NOW))
                .change();
    }

    private static CaseRecord opened(AnnotationConfigApplicationContext node, String month) {
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

    private static CaseRecord fail(Object why) {
        throw new AssertionError(why.toString());
    }

    private static CaseRecord decided(AnnotationConfigApplicationContext node, CaseRecord record) {
        var request = new DecisionRequest(
                DecisionOutcome.BIFALL,
                Optional.of(new java.math.BigDecimal("9170")),
                Optional.of(record.concerns()),
                "Motivering",
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
