package se.regelverk.engine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.LibraryConfiguration;
import se.regelverk.engine.library.LibraryMetrics;
import se.regelverk.engine.library.Seed;
import se.regelverk.engine.library.SmallContent;
import se.regelverk.engine.library.Stop;
import se.regelverk.engine.library.TestDatabase;
import se.regelverk.engine.library.VersionSummary;

class ChangesTest {
    private static final Area AREA = SmallContent.AREA;
    private static final String FILE = SmallContent.PARAMETER;
    private static final String OTHER_FILE = "rule-packs/barn-och-unga/parametrar/lvu.yaml";
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 21, 10, 0, 0, 0, LibraryConfiguration.ZONE);
    private static final LocalDate TODAY = NOW.toLocalDate();

    private final TestDatabase database = new TestDatabase();
    private final Library library =
            Library.open(database.template(), new Seed(SmallContent.files()), LibraryMetrics.NONE, NOW.toInstant());
    private final Changes changes = new Changes(database.template(), library);

    @AfterEach
    void close() {
        database.close();
    }

    private Change begun(Area area, LocalDate from) {
        var description = new Description("Tydligare ord", "Beslut i nämnden", from, false);
        return ((Creation.Described) changes.create(area, description, "utvecklare", NOW)).change();
    }

    private Change begun() {
        return begun(AREA, TODAY);
    }

    private Saving put(Change change, String path, String text) {
        return changes.putFile(change.id(), path, text, null, "utvecklare", NOW);
    }

    private Change submitted(String path, String text) {
        Change change = begun();
        put(change, path, text);
        return ((Submission.Submitted) changes.submit(change.id(), "utvecklare", NOW)).change();
    }

    private ReviewResult approve(Change change, String reviewer) {
        return changes.review(change.id(), reviewer, Decision.GODKANN, "", NOW);
    }

    private int numberInForce(LocalDate day) {
        return library.inForce(AREA, day).content().orElseThrow().number();
    }

    private static String renamed() {
        return SmallContent.files()
                .text(FILE)
                .orElseThrow()
                .replace("Tid för återkoppling", "Längsta tid för återkoppling");
    }

    private static String renamedOtherwise() {
        return renamed().replace("Längsta tid för återkoppling", "Kortaste tid för återkoppling");
    }

    @Test
    void aChangeGoesFromDraftToContentInForce() {
        Change change = begun();
        assertThat(change.id()).isEqualTo("A-2026-0001");
        assertThat(put(change, FILE, renamed())).isInstanceOf(Saving.Saved.class);
        CheckReport report = changes.check(change.id(), TODAY);
        assertThat(report.problems()).isEmpty();
        assertThat(report.failures()).isEmpty();
        assertThat(report.passed()).isPositive();
        assertThat(changes.submit(change.id(), "utvecklare", NOW)).isInstanceOf(Submission.Submitted.class);
        assertThat(approve(change, "rad1")).isInstanceOf(ReviewResult.Noted.class);
        assertThat(numberInForce(TODAY)).isEqualTo(1);
        var approved = (ReviewResult.Approved) approve(change, "rad2");
        assertThat(approved.version()).map(VersionSummary::number).contains(2);
        assertThat(approved.change().state()).isEqualTo(ChangeState.GODKAND);
        var content = library.inForce(AREA, TODAY).content().orElseThrow();
        assertThat(content.files().text(FILE)).contains(renamed());
        assertThat(content.number()).isEqualTo(2);
        assertThat(numberInForce(TODAY.minusDays(1))).isEqualTo(1);
    }

    @Test
    void aChangeForAMonthToComeIsPlannedForMattersOfThatMonth() {
        Change change = begun(AREA, LocalDate.of(2027, 1, 1));
        put(change, FILE, renamed());
        changes.submit(change.id(), "utvecklare", NOW);
        approve(change, "rad1");
        approve(change, "rad2");
        var january = new Clocks(YearMonth.of(2027, 1), TODAY, TODAY);
        var november = new Clocks(YearMonth.of(2026, 11), TODAY, TODAY);
        assertThat(numberInForce(january.dayOfVersion())).isEqualTo(2);
        assertThat(numberInForce(november.dayOfVersion())).isEqualTo(1);
    }

    private Change live(LocalDate from, String path, String text) {
        Change change = begun(AREA, from);
        put(change, path, text);
        assertThat(changes.submit(change.id(), "utvecklare", NOW)).isInstanceOf(Submission.Submitted.class);
        approve(change, "rad1");
        assertThat(approve(change, "rad2")).isInstanceOf(ReviewResult.Approved.class);
        return change;
    }

    private String inForce(LocalDate day) {
        return library.inForce(AREA, day)
                .content()
                .orElseThrow()
                .files()
                .text(FILE)
                .orElseThrow();
    }

    @Test
    void aChangeThatBeginsBeforeWhatIsPlannedHoldsThroughIt() {
        LocalDate january = LocalDate.of(2027, 1, 1);
        live(january, FILE, SmallContent.commented(FILE, "planerat"));
        live(TODAY, FILE, renamed());
        assertThat(inForce(TODAY)).contains("Längsta tid för återkoppling").doesNotContain("# planerat");
        assertThat(inForce(january)).contains("Längsta tid för återkoppling").contains("# planerat");
        assertThat(library.versions(AREA)).hasSize(4);
    }

    @Test
    void aChangeOfTheSameLinesAsWhatIsPlannedIsNotSubmitted() {
        live(LocalDate.of(2027, 1, 1), FILE, renamed());
        Change change = begun();
        put(change, FILE, renamedOtherwise());
        assertThat(changes.check(change.id(), TODAY).problems())
                .extracting(AuthorProblem::problem)
                .containsExactly("Version 2, som gäller från 2027-01-01, har ändrat samma rader.");
    }

    @Test
    void stoppingAChangeStopsItAlsoWhereItWasCarriedIntoWhatIsPlanned() {
        LocalDate january = LocalDate.of(2027, 1, 1);
        live(january, FILE, SmallContent.commented(FILE, "planerat"));
        live(TODAY, FILE, renamed());
        library.stop(AREA, numberInForce(TODAY), new Stop("Fel ord", "rad1", NOW.toInstant()));
        assertThat(inForce(TODAY)).doesNotContain("Längsta tid för återkoppling");
        assertThat(inForce(january))
                .doesNotContain("Längsta tid för återkoppling")
                .contains("# planerat");
    }

    @Test
    void nobodyApprovesWhatTheyHaveWritten() {
        Change change = begun();
        put(change, FILE, renamed());
        changes.putFile(change.id(), OTHER_FILE, SmallContent.commented(OTHER_FILE, "a"), null, "rad1", NOW);
        changes.submit(change.id(), "utvecklare", NOW);
        assertThat(approve(change, "utvecklare")).isInstanceOf(ReviewResult.AuthorRefused.class);
        assertThat(approve(change, "rad1")).isInstanceOf(ReviewResult.AuthorRefused.class);
        approve(change, "rad2");
        assertThat(approve(change, "rad2")).isInstanceOf(ReviewResult.Noted.class);
        assertThat(approve(change, "rad3")).isInstanceOf(ReviewResult.Approved.class);
    }

    @Test
    void aReturnIsExplainedOpensTheDraftAndForgetsTheApprovals() {
        Change change = submitted(FILE, renamed());
        assertThat(put(change, FILE, "annat")).isInstanceOf(Saving.Closed.class);
        approve(change, "rad1");
        assertThat(changes.review(change.id(), "rad2", Decision.ATERREMISS, " ", NOW))
                .isInstanceOf(ReviewResult.CommentRefused.class);
        changes.review(change.id(), "rad2", Decision.ATERREMISS, "Fel år.", NOW);
        assertThat(approve(change, "rad3")).isInstanceOf(ReviewResult.NotUnderReview.class);
        put(change, FILE, SmallContent.commented(FILE, "rätt år"));
        changes.submit(change.id(), "utvecklare", NOW);
        assertThat(approve(change, "rad2")).isInstanceOf(ReviewResult.Noted.class);
        assertThat(library.versions(AREA)).hasSize(1);
        assertThat(changes.find(change.id()).orElseThrow().history())
                .extracting(ChangeEvent::text)
                .contains("skickade tillbaka ändringen till författaren: Fel år.");
    }

    @Test
    void aRejectionIsFinalAndAnEscalationIsNot() {
        Change change = submitted(FILE, renamed());
        changes.review(change.id(), "rad1", Decision.ESKALERA, "Gäller hela staden.", NOW);
        assertThat(changes.find(change.id())).map(Change::state).contains(ChangeState.ESKALERAD);
        changes.review(change.id(), "rad2", Decision.AVSLA, "Saknar beslut.", NOW);
        assertThat(approve(change, "rad3"))
                .asInstanceOf(type(ReviewResult.NotUnderReview.class))
                .extracting(result -> result.change().state())
                .isEqualTo(ChangeState.AVSLAGEN);
    }

    @Test
    void aDraftWithProblemsIsSavedAndNeverSubmitted() {
        Change change = begun();
        assertThat(changes.submit(change.id(), "utvecklare", NOW))
                .asInstanceOf(type(Submission.NotClean.class))
                .extracting(refused -> refused.report().problems().get(0).problem())
                .isEqualTo("Ändringen ändrar ingenting.");
        assertThat(put(change, FILE, "nyckel: [\n")).isInstanceOf(Saving.Saved.class);
        var refused = (Submission.NotClean) changes.submit(change.id(), "utvecklare", NOW);
        assertThat(refused.report().problems())
                .anySatisfy(problem -> assertThat(problem.location().file()).isEqualTo(FILE));
        assertThat(refused.change().draft().file(FILE)).map(DraftFile::text).contains("nyckel: [\n");
    }

    @Test
    void anExampleThatNoLongerHoldsStopsTheChange() {
        Change change = begun();
        put(
                change,
                FILE,
                SmallContent.files().text(FILE).orElseThrow().replace("2025-07-01: 14 }", "2025-07-01: 15 }"));
        CheckReport report = changes.check(change.id(), TODAY);
        assertThat(report.problems()).isEmpty();
        assertThat(report.failures()).isNotEmpty().allSatisfy(failure -> assertThat(failure.differences())
                .isNotEmpty());
        assertThat(changes.submit(change.id(), "utvecklare", NOW)).isInstanceOf(Submission.NotClean.class);
    }

    @Test
    void aChangeToWhatIsSharedIsCheckedWithEveryArea() {
        Change change = begun(Area.SHARED, TODAY);
        String path = "rule-packs/gemensamt/begrepp.yaml";
        String without = SmallContent.files().text(path).orElseThrow().replace("barnetsBasta", "barnetsVal");
        put(change, path, without);
        assertThat(changes.check(change.id(), TODAY).problems())
                .extracting(problem -> problem.location().file())
                .contains("rule-packs/barn-och-unga/regler/anmalan.yaml");
    }

    @Test
    void aPassedMonthNeedsACorrection() {
        Change change = begun(AREA, LocalDate.of(2026, 10, 31));
        put(change, FILE, renamed());
        assertThat(changes.submit(change.id(), "utvecklare", NOW)).isInstanceOf(Submission.NotClean.class);
        var correction = new Description("Rättelse", "Fel år", LocalDate.of(2026, 10, 31), true);
        changes.describe(change.id(), correction, "utvecklare", NOW);
        assertThat(changes.submit(change.id(), "utvecklare", NOW)).isInstanceOf(Submission.Submitted.class);
    }

    @Test
    void onlyYamlFilesOfTheAreaMayBePartOfADraft() {
        Change change = begun();
        for (String path : List.of(
                "rule-packs/gemensamt/begrepp.yaml",
                "rule-packs/barn-och-unga/../gemensamt/begrepp.yaml",
                "rule-packs/barn-och-unga/regler/skript.sh",
                "rule-packs/barn-och-unga/.yaml",
                "/etc/passwd.yaml")) {
            assertThat(put(change, path, "x: 1")).as(path).isInstanceOf(Saving.Refused.class);
        }
        assertThat(put(change, FILE, "x".repeat(600_000))).isInstanceOf(Saving.Refused.class);
        assertThat(put(change, FILE, "halv \ud800")).isInstanceOf(Saving.Refused.class);
        assertThat(changes.find(change.id()).orElseThrow().draft().files()).isEmpty();
    }

    @Test
    void whenTwoSaveTheSameFileBothTextsAreKeptAndSomeoneMustChoose() {
        Change change = begun();
        Long seen = change.version();
        changes.putFile(change.id(), FILE, renamed(), seen, "utvecklare", NOW);
        String mine = SmallContent.commented(FILE, "min text");
        Saving second = changes.putFile(change.id(), FILE, mine, seen, "kollega", NOW);
        assertThat(second).asInstanceOf(type(Saving.Conflict.class)).satisfies(conflict -> {
            assertThat(conflict.theirs().text()).isEqualTo(renamed());
            assertThat(conflict.yours().text()).isEqualTo(mine);
            assertThat(conflict.change().draft().sideTexts()).containsExactly(conflict.yours());
        });
        assertThat(changes.submit(change.id(), "utvecklare", NOW)).isInstanceOf(Submission.NotClean.class);
        changes.dropSideTexts(change.id(), FILE, "kollega", NOW);
        assertThat(changes.submit(change.id(), "utvecklare", NOW)).isInstanceOf(Submission.Submitted.class);
    }

    @Test
    void whatIsReplacedBySomeoneWhoDidNotSayWhatTheySawIsKept() {
        Change change = begun();
        put(change, FILE, renamed());
        changes.putFile(change.id(), FILE, SmallContent.commented(FILE, "ny"), null, "kollega", NOW);
        assertThat(changes.find(change.id()).orElseThrow().draft().sideTexts())
                .extracting(SideText::text)
                .containsExactly(renamed());
        assertThat(changes.submit(change.id(), "utvecklare", NOW)).isInstanceOf(Submission.Submitted.class);
    }

    @Test
    void manyWhoSaveAtTheSameMomentLoseNothing() throws Exception {
        Change change = begun();
        List<Saving> saved = together(IntStream.range(0, 8)
                .<Callable<Saving>>mapToObj(i ->
                        () -> put(change, "rule-packs/barn-och-unga/regler/regel-%d.yaml".formatted(i), "rad: " + i))
                .toList());
        assertThat(saved).allSatisfy(one -> assertThat(one).isInstanceOf(Saving.Saved.class));
        assertThat(changes.find(change.id()).orElseThrow().draft().files()).hasSize(8);
    }

    @Test
    void changesToDifferentLinesAreMergedAndToTheSameLinesMustBeComparedFirst() {
        Change same = begun();
        Change different = begun();
        put(same, FILE, renamedOtherwise());
        put(different, OTHER_FILE, SmallContent.commented(OTHER_FILE, "min"));
        Change first = submitted(FILE, renamed());
        approve(first, "rad1");
        approve(first, "rad2");
        assertThat(changes.submit(different.id(), "utvecklare", NOW)).isInstanceOf(Submission.Submitted.class);
        assertThat(changes.submit(same.id(), "utvecklare", NOW))
                .asInstanceOf(type(Submission.NotClean.class))
                .extracting(refused -> refused.report().problems().get(0).problem())
                .isEqualTo(
                        "Filen har också ändrats i version 2 (A-2026-0003), som har beslutats sedan utkastet började.");
        var rebased = (Rebasing.Rebased) changes.rebase(same.id(), "utvecklare", NOW);
        assertThat(rebased.conflicts()).containsExactly(new FileConflict(FILE, 2, first.id()));
        assertThat(rebased.change().draft().sideTexts())
                .extracting(SideText::text)
                .containsExactly(renamed());
        assertThat(changes.submit(same.id(), "utvecklare", NOW)).isInstanceOf(Submission.NotClean.class);
        put(same, FILE, renamed() + "\n# båda\n");
        assertThat(changes.submit(same.id(), "utvecklare", NOW)).isInstanceOf(Submission.Submitted.class);
    }

    @Test
    void ofTwoApprovedChangesToTheSameLinesTheSecondIsToldAndNothingIsOverwritten() {
        Change first = submitted(FILE, renamed());
        Change second = submitted(FILE, renamedOtherwise());
        approve(first, "rad1");
        approve(second, "rad1");
        approve(first, "rad2");
        assertThat(approve(second, "rad2")).isInstanceOf(ReviewResult.NoLongerClean.class);
        assertThat(library.inForce(AREA, TODAY).content().orElseThrow().files().text(FILE))
                .contains(renamed());
    }

    @Test
    void approvalsAtTheSameMomentMakeOneVersion() throws Exception {
        Change change = submitted(FILE, renamed());
        List<ReviewResult> results = together(
                List.of(() -> approve(change, "rad1"), () -> approve(change, "rad2"), () -> approve(change, "rad3")));
        assertThat(results).filteredOn(ReviewResult.Approved.class::isInstance).hasSize(1);
        assertThat(library.versions(AREA)).hasSize(2);
    }

    @Test
    void differentChangesApprovedAtTheSameMomentAllBecomeVersions() throws Exception {
        List<Change> several = IntStream.range(0, 4)
                .mapToObj(i -> submitted("rule-packs/barn-och-unga/parametrar/ny-%d.yaml".formatted(i), parameter(i)))
                .toList();
        several.forEach(change -> approve(change, "rad1"));
        List<ReviewResult> results = together(several.stream()
                .<Callable<ReviewResult>>map(change -> () -> approve(change, "rad2"))
                .toList());
        assertThat(results).allSatisfy(result -> assertThat(result).isInstanceOf(ReviewResult.Approved.class));
        assertThat(library.versions(AREA)).extracting(VersionSummary::number).containsExactly(1, 2, 3, 4, 5);
        ContentFiles files =
                library.inForce(AREA, TODAY).content().orElseThrow().files();
        assertThat(files.texts())
                .containsKeys(
                        "rule-packs/barn-och-unga/parametrar/ny-0.yaml",
                        "rule-packs/barn-och-unga/parametrar/ny-3.yaml");
    }

    private static String parameter(int number) {
        return """
                nyckel: ny%d
                titel: Påhittad tid
                varden:
                  nyDagar%d: { titel: Påhittad tid, enhet: dagar, 2025-07-01: 14 }
                kallor:
                  2025-07-01: { lagrum: "Påhittad § 1", kontrollerad: 2026-11-21 }
                """.formatted(number, number);
    }

    @Test
    void whatWasApprovedWhenANodeWasKilledIsActivatedLaterOnce() {
        Change change = submitted(FILE, renamed());
        approve(change, "rad1");
        MongoTemplate template = database.template();
        Change stored = changes.find(change.id()).orElseThrow();
        template.save(stored.with(ChangeState.GODKAND));
        assertThat(library.versions(AREA)).hasSize(1);
        changes.finishApproved(NOW.toInstant());
        changes.finishApproved(NOW.toInstant());
        assertThat(library.versions(AREA)).hasSize(2);
        assertThat(changes.versionOf(stored)).map(VersionSummary::number).contains(2);
    }

    @Test
    void aChangeFromEarlierInTheMonthIsInForceAtOnceAlsoAfterOneFromToday() {
        Change first = submitted(FILE, renamed());
        approve(first, "rad1");
        approve(first, "rad2");
        Change second = begun(AREA, TODAY.withDayOfMonth(1));
        put(second, OTHER_FILE, SmallContent.commented(OTHER_FILE, "a"));
        changes.submit(second.id(), "utvecklare", NOW);
        approve(second, "rad1");
        approve(second, "rad2");
        var content = library.inForce(AREA, TODAY).content().orElseThrow();
        assertThat(content.number()).isEqualTo(3);
        assertThat(content.files().text(FILE)).contains(renamed());
    }

    @Test
    void aStoppedVersionIsNotBuiltOn() {
        Change first = submitted(FILE, renamed());
        approve(first, "rad1");
        approve(first, "rad2");
        library.stop(AREA, 2, new Stop("Fel", "rad1", NOW.toInstant()));
        Change next = submitted(OTHER_FILE, SmallContent.commented(OTHER_FILE, "a"));
        approve(next, "rad1");
        approve(next, "rad2");
        var content = library.inForce(AREA, TODAY).content().orElseThrow();
        assertThat(content.number()).isEqualTo(3);
        assertThat(content.files().text(FILE)).isEqualTo(SmallContent.files().text(FILE));
    }

    @Test
    void aChangeThatCannotBeBegunSaysWhyForEachField() {
        var empty = new Description(" ", "", TODAY, false);
        assertThat(changes.create(new Area("rymdfart"), empty, "utvecklare", NOW))
                .asInstanceOf(type(Creation.Refused.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.pointer())
                        .containsExactly("/area", "/title", "/purpose"));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> changes.check("A-1", TODAY));
    }

    private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        var barrier = new CyclicBarrier(tasks.size());
        var threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> task : tasks) {
                futures.add(threads.submit(() -> {
                    barrier.await();
                    return task.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
