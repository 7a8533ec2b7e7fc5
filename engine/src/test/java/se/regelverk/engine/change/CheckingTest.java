package se.regelverk.engine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.library.SmallContent;

class CheckingTest extends ChangesFixture {
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
    void aTableThatLeavesACaseWithoutARowStopsTheChange() {
        Change change = begun();
        String path = "rule-packs/barn-och-unga/tabeller/anmalningsskyldig.yaml";
        String table = SmallContent.files().text(path).orElseThrow();
        put(change, path, table.lines().filter(line -> !line.contains("AS-01")).collect(Collectors.joining("\n")));

        assertThat(changes.submit(change.id(), "utvecklare", NOW))
                .asInstanceOf(type(Submission.NotClean.class))
                .satisfies(refused -> assertThat(refused.report().problems())
                        .extracting(AuthorProblem::problem)
                        .containsExactly("Ingen rad stämmer när ”Vem som anmäler” är Privatperson."));
    }

    @Test
    void aGapBetweenTheDaysOfTwoRowsStopsTheChange() {
        Change change = begun();
        String path = "rule-packs/barn-och-unga/tabeller/anmalningsskyldig.yaml";
        String row = SmallContent.files()
                .text(path)
                .orElseThrow()
                .lines()
                .filter(line -> line.contains("AS-01"))
                .findFirst()
                .orElseThrow();
        String ends = row.replace(" }", ", galler-till: 2026-12-31 }")
                .replace("privatperson, galler-till: 2026-12-31", "privatperson");
        String begins = ends.replace("AS-01", "AS-03").replace("galler-till: 2026-12-31", "galler-fran: 2027-02-01");
        put(change, path, SmallContent.files().text(path).orElseThrow().replace(row, ends + "\n" + begins));

        assertThat(changes.submit(change.id(), "utvecklare", NOW))
                .asInstanceOf(type(Submission.NotClean.class))
                .satisfies(refused -> assertThat(refused.report().problems())
                        .singleElement()
                        .satisfies(problem ->
                                assertThat(problem.problem()).contains("2027-01-01", "2027-01-31", "Privatperson")));
    }

    @Test
    void aGapBetweenTwoAmountsStopsTheChange() {
        Change change = begun();
        String text = SmallContent.files().text(FILE).orElseThrow();
        put(
                change,
                FILE,
                text.replace("2025-07-01: 14 }", "2025-07-01: 14, 2027-02-01: 14, galler-till: 2026-12-31 }")
                        + "  2027-02-01: { lagrum: SoL 20 kap. 2 §, kontrollerad: 2026-11-21 }\n");

        assertThat(changes.submit(change.id(), "utvecklare", NOW))
                .asInstanceOf(type(Submission.NotClean.class))
                .satisfies(refused -> assertThat(refused.report().problems())
                        .extracting(AuthorProblem::problem)
                        .contains("Värdet börjar gälla efter ”galler-till”."));
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
}
