package se.regelverk.engine.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.LibraryMetrics;
import se.regelverk.engine.library.Seed;
import se.regelverk.engine.library.TestDatabase;

/** What several areas have in common is decided by the council for what is shared. */
class EscalationTest extends ChangesFixture {
    private static final Area OTHER = new Area("ekonomiskt-bistand");

    private final TestDatabase city = new TestDatabase();
    private final Library areas =
            Library.open(city.template(), new Seed(RepositoryContent.files()), LibraryMetrics.NONE, NOW.toInstant());
    private final Changes all = new Changes(city.template(), areas, change -> analysed);

    @Override
    void close() {
        city.close();
        super.close();
    }

    private Change sent(Area area, String path, String text) {
        var description = new Description("Nytt", "Behövs", TODAY, false, GROUNDS);
        Change change = ((Creation.Described) all.create(area, description, "utvecklare", NOW)).change();
        all.putFile(change.id(), path, text, null, "utvecklare", NOW);
        assertThat(all.submit(change.id(), "utvecklare", NOW)).isInstanceOf(Submission.Submitted.class);
        return now(change);
    }

    private Change amount(Area area, String family, String key) {
        return sent(area, "%sparametrar/%s.yaml".formatted(area.rulePackFolder(), key), """
                nyckel: %s
                titel: %s
                varden:
                  tid: { titel: Tid, enhet: dagar, 2025-07-01: 14 }
                kallor:
                  2025-07-01: { lagrum: "Påhittad § 1", kontrollerad: 2026-11-21 }
                """.formatted(key, family));
    }

    private ReviewResult says(Change change, String member, Decision decision) {
        return all.review(change.id(), member, decision, "Därför.", NOW);
    }

    private Change now(Change change) {
        return all.find(change.id()).orElseThrow();
    }

    private String reason(Change change) {
        Escalation escalation = now(change).deliberation().escalation();
        assertThat(escalation).isNotNull();
        return escalation.reason();
    }

    @Test
    void whoeverWantsTheirOwnOfWhatIsSharedIsEscalatedWhenItIsSubmitted() {
        Change own = amount(AREA, "Prisbasbelopp", "egetbelopp");
        assertThat(own.state()).isEqualTo(ChangeState.ESKALERAD);
        assertThat(own.council()).isEqualTo(Area.SHARED);
        assertThat(reason(own)).contains("eget av det som finns gemensamt: beloppen ”prisbasbelopp”");
        assertThat(amount(AREA, "Påhittad tid", "tid1").state()).isEqualTo(ChangeState.INSKICKAD);
    }

    @Test
    void whatOneCouncilRejectedNoOtherCouncilApproves() {
        Change first = amount(OTHER, "Svarstid", "svarstid");
        says(first, "rad1", Decision.AVSLA);
        says(first, "rad2", Decision.AVSLA);
        assertThat(now(first).state()).isEqualTo(ChangeState.AVSLAGEN);
        Change second = amount(AREA, "Svarstid", "tidforsvar");
        assertThat(second.state()).isEqualTo(ChangeState.INSKICKAD);
        says(second, "rad3", Decision.GODKANN);
        assertThat(says(second, "rad4", Decision.GODKANN)).isInstanceOf(ReviewResult.Noted.class);
        assertThat(now(second).state()).isEqualTo(ChangeState.ESKALERAD);
        assertThat(reason(second)).contains("vill godkänna", first.id(), "är avslagen", "beloppen ”svarstid”");
        assertThat(all.voting().alike(now(second))).extracting(Change::id).containsExactly(first.id());
        assertThat(areas.versions(AREA)).hasSize(1);
    }

    @Test
    void twoAreasThatChangeTheSameAtOnceAreBothDecidedByTheSharedCouncil() {
        Change first = amount(OTHER, "Svarstid", "svarstid");
        Change second = amount(AREA, "Svarstid", "tidforsvar");
        assertThat(second.state()).isEqualTo(ChangeState.ESKALERAD);
        says(first, "rad1", Decision.GODKANN);
        says(first, "rad2", Decision.GODKANN);
        assertThat(now(first).state()).isEqualTo(ChangeState.ESKALERAD);
    }

    @Test
    void nobodyApprovesWhatIsEscalatedBeforeItsEffectIsKnown() {
        Change change = amount(AREA, "Prisbasbelopp", "egetbelopp");
        analysed = false;
        assertThat(says(change, "rad1", Decision.GODKANN))
                .asInstanceOf(type(ReviewResult.Refused.class))
                .extracting(ReviewResult.Refused::message)
                .asString()
                .contains("konsekvensanalys");
        assertThat(all.voting().needsAnalysis(now(change))).isTrue();
        analysed = true;
        says(change, "rad1", Decision.GODKANN);
        says(change, "rad2", Decision.GODKANN);
        assertThat(says(change, "rad3", Decision.GODKANN)).isInstanceOf(ReviewResult.Approved.class);
    }

    @Test
    void aRuleForAllAreasNeedsAnAnalysisAndIsToldToThoseThatUseIt() {
        analysed = false;
        Change change = amount(Area.SHARED, "Ny gemensam tid", "nytid");
        assertThat(change.state()).isEqualTo(ChangeState.INSKICKAD);
        assertThat(says(change, "rad1", Decision.GODKANN)).isInstanceOf(ReviewResult.Refused.class);
        assertThat(all.voting().reached(change, TODAY)).containsExactly(AREA, OTHER);
    }

    private Change concept(Area area, String key, String details) {
        String path = area.rulePackFolder() + "begrepp.yaml";
        String text = areas.inForce(area, TODAY)
                .content()
                .orElseThrow()
                .ownFiles()
                .text(path)
                .orElseThrow();
        return sent(area, path, text + "\n%s: { %s }\n".formatted(key, details));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            titel: Sömn, typ: heltal, kod: b134       | titel: Vila, typ: ja-nej, kod: B134         | koden ”b134”
            titel: Hur du sover, typ: heltal          | titel: HUR du  sover, typ: heltal           | begreppet ”hur du sover” (heltal)
            titel: Hur du sover, typ: heltal          | titel: Hur du sover, typ: text              |
            titel: Sömn, typ: heltal                  | titel: Vila, typ: heltal                    |
            titel: Sömn, typ: heltal, lagrum: SoL 1 § | titel: Vila, typ: heltal, lagrum: SoL 1 §   | nyckeln ”somn” (heltal, SoL 1 §)
            titel: Sömn, typ: heltal, lagrum: SoL 1 § | titel: Vila, typ: heltal, lagrum: SoL 2 §   |
            """)
    void conceptsOfTwoAreasAreTheSameByCodeOrWordsAndKindOrKeyKindAndLaw(
            String one, String other, @Nullable String same) {
        concept(OTHER, "somn", one);
        Change second = concept(AREA, "somn", other);
        assertThat(second.state()).isEqualTo(same == null ? ChangeState.INSKICKAD : ChangeState.ESKALERAD);
        if (same != null) {
            assertThat(reason(second)).contains(same);
        }
    }

    @Test
    void amountsOfTheSameWordsAreTheSameWhenTheyAreOfTheSameLaw() {
        amount(OTHER, "Svarstid", "svarstid");
        assertThat(reason(amount(AREA, "Annan tid", "annantid"))).contains("beloppet ”tid” enligt Påhittad § 1");
    }
}
