package se.regelverk.engine.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regelverk.engine.casework.CaseworkFixture.ANNA;
import static se.regelverk.engine.casework.CaseworkFixture.BISTAND;
import static se.regelverk.engine.casework.CaseworkFixture.MARCH;
import static se.regelverk.engine.casework.CaseworkFixture.NOW;
import static se.regelverk.engine.casework.CaseworkFixture.TODAY;
import static se.regelverk.engine.casework.CaseworkFixture.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.District;
import se.regelverk.engine.form.FieldProblem;

/** Where something differs between förvaltningar a case says in which it is, and is judged by what holds there. */
class DistrictCaseTest {
    private static final String PACK = "rule-packs/ekonomiskt-bistand/";
    private static final String NORM = PACK + "parametrar/riksnorm.yaml";
    private static final District BROMMA = new District("bromma");
    private static final District FARSTA = new District("farsta");
    private static final String ANSWERS = """
            {"hushall": {"typ": "ensamstaende"}, "sokande": {"personnummer": "19640823-3234"}, "barn": [],
             "kostnader": {"hyra": 6500, "hushallsel": 350, "hemforsakring": 120}, "inkomster": [],
             "tillgangar": [], "manaderMedForsorjningsstod": 0}
            """;

    private final CaseworkFixture fixture = new CaseworkFixture();

    @BeforeEach
    void brommaHasANormOfItsOwn() {
        fixture.publish(DistrictCaseTest::withLocalNorm);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    /** Invented: the norm of an adult is open, and 100 kr higher in Bromma. */
    static ContentFiles withLocalNorm(ContentFiles files) {
        String norm = files.text(NORM).orElseThrow();
        String open = norm.replace(
                "2025-07-01: 3910, 2026-01-01: 3940 }", "2025-07-01: 3910, 2026-01-01: 3940, lokalt: Påhittat }");
        assertThat(open).isNotEqualTo(norm);
        return files.with(NORM, open).with(PACK + "lokalt/bromma.yaml", """
                forvaltning: bromma
                belopp:
                  - varde: riksnorm.ensamstaende
                    skal: Påhittat
                    satts: { 2026-02-01: 4040, kallor: { 2026-02-01: { lagrum: Påhittat beslut, kontrollerad: 2026-01-20 } } }
                """);
    }

    @Test
    void aCaseThatDoesNotSayWhereItIsIsNotJudged() {
        assertThat(receive(null)).isInstanceOfSatisfying(Receipt.NothingInForce.class, one -> assertThat(one.reason())
                .startsWith("Ange förvaltning:")
                .contains("bromma (Bromma)"));
        assertThat(receive(new District("solna")))
                .isInstanceOfSatisfying(Receipt.NothingInForce.class, one -> assertThat(one.reason())
                        .startsWith("Förvaltningen finns inte."));
    }

    @Test
    void aCaseIsJudgedByWhatHoldsWhereItIs() {
        assertThat(amount(opened(BROMMA))).isEqualTo(12_290);
        assertThat(amount(opened(FARSTA))).isEqualTo(12_190);
    }

    @Test
    void theRecordSaysWhereItWasJudgedAndCanBeExecutedAgainToTheSameBytes() {
        AssessmentRecord record = opened(BROMMA).latest();

        assertThat(record.content().district()).isEqualTo(new ContentUsed.DistrictUsed("bromma", "Bromma"));
        assertThat(record.explanation()).contains("Lokalt i Bromma: Påhittat");
        assertThat(fixture.casework.reassess(record)).isEqualTo(record.explanation());
        assertThat(fixture.caseFiles
                        .answers(BISTAND, "EB-2026-000001", "EB-2026-999999")
                        .get(0)
                        .assessments()
                        .get(0)
                        .inDistrict())
                .isEqualTo(BROMMA);
    }

    @Test
    void whatIsAddedToACaseIsJudgedWhereTheCaseIs() {
        CaseRecord first = opened(BROMMA);
        FormDraft draft = fixture.drafting.beginSupplement(first, ANNA, NOW);

        var receipt = (Receipt.Assessed<CaseRecord>) fixture.drafting.handIn(draft.id(), ANNA, NOW, TODAY);

        assertThat(amount(receipt.record())).isEqualTo(12_290);
        assertThat(receipt.record().latest().content().district())
                .isEqualTo(first.latest().content().district());
    }

    @Test
    void aDraftAsksWhereItIsAndIsThenJudgedThere() {
        FormDraft begun = fixture.drafting
                .begin(BISTAND, "ansokan", MARCH, null, ANNA, NOW)
                .orElseThrow();
        DraftForm unplaced = fixture.drafting.form(begun, TODAY).orElseThrow();
        assertThat(unplaced.problems()).extracting(FieldProblem::pointer).contains("/" + DraftForm.DISTRICT);
        assertThat(unplaced.isPlaced()).isFalse();

        FormDraft placed = fixture.drafting.save(begun.id(), Map.of(DraftForm.DISTRICT, "bromma"), 1, ANNA, NOW, TODAY);

        DraftForm filled = fixture.drafting.form(placed, TODAY).orElseThrow();
        assertThat(filled.problems()).extracting(FieldProblem::pointer).doesNotContain("/" + DraftForm.DISTRICT);
        assertThat(filled.districtName()).isEqualTo("Bromma");
        assertThat(filled.approved().content().pack().hash())
                .isNotEqualTo(unplaced.approved().content().pack().hash());
    }

    @Test
    void whereNothingDiffersNobodyIsAsked() {
        try (var alike = new CaseworkFixture()) {
            FormDraft draft = alike.drafting
                    .begin(BISTAND, "ansokan", MARCH, null, ANNA, NOW)
                    .orElseThrow();

            assertThat(alike.drafting.form(draft, TODAY).orElseThrow().problems())
                    .extracting(FieldProblem::pointer)
                    .doesNotContain("/" + DraftForm.DISTRICT);
            assertThat(amount(alike.granted())).isEqualTo(12_190);
        }
    }

    private Receipt<CaseRecord> receive(@Nullable District district) {
        return fixture.casework.receive(new Submission(BISTAND, "ansokan", MARCH, json(ANSWERS), ANNA, NOW, district));
    }

    private CaseRecord opened(District district) {
        return ((Receipt.Assessed<CaseRecord>) receive(district)).record();
    }

    private static int amount(CaseRecord record) {
        return record.latest()
                .explanationAsJson()
                .path("proposal")
                .path("amount")
                .asInt();
    }
}
