package se.regelverk.engine.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.regelverk.engine.casework.CaseworkFixture.ANNA;
import static se.regelverk.engine.casework.CaseworkFixture.BISTAND;
import static se.regelverk.engine.casework.CaseworkFixture.MARCH;
import static se.regelverk.engine.casework.CaseworkFixture.NOW;
import static se.regelverk.engine.casework.CaseworkFixture.TODAY;
import static se.regelverk.engine.casework.CaseworkFixture.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import se.regelverk.engine.casework.DecisionReceipt.Part;
import se.regelverk.engine.casework.DecisionReceipt.Recorded;
import se.regelverk.engine.casework.DecisionReceipt.Refusal;
import se.regelverk.engine.casework.DecisionReceipt.Refused;
import se.regelverk.engine.content.Area;

class CaseworkTest {
    private static CaseworkFixture fixture;

    @BeforeAll
    static void open() {
        fixture = new CaseworkFixture();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void aStoredCaseIsReadAsItWasWritten() {
        CaseRecord written = fixture.granted();

        CaseRecord read = fixture.caseFiles.find(written.id()).orElseThrow();

        assertThat(read).isEqualTo(written);
        assertThat(read.id()).matches("EB-2026-\\d{6}");
        assertThat(read.overview().proposal()).isEqualTo("Bifall, 12\u00a0190\u00a0kr");
        assertThat(read.latest().answered())
                .contains(new AssessmentRecord.Answer("Kostnader", "Vad betalar du i hyra?", "6\u00a0500\u00a0kr"));
    }

    @Test
    void assessingAStoredCaseAgainGivesTheSameBytes() {
        for (CaseRecord written : List.of(fixture.granted(), fixture.refused(), unfinished())) {
            AssessmentRecord read =
                    fixture.caseFiles.find(written.id()).orElseThrow().latest();

            assertThat(fixture.casework.reassess(read)).isEqualTo(read.explanation());
        }
    }

    private static CaseRecord unfinished() {
        return ((Receipt.Assessed<CaseRecord>) fixture.receive("{\"sokande\": {\"personnummer\": \"19640823-3234\"}}"))
                .record();
    }

    @Test
    void whatIsMissingIsAskedForInTheWordsOfTheForm() {
        assertThat(unfinished().latest().explanation())
                .contains("\"question\":\"Hur bor du?\"")
                .contains("HANDLAGGARE_BEDOMER");
    }

    @Test
    void answersToQuestionsThatAreNotAskedAreDroppedAndNamed() {
        var receipt = (Receipt.Assessed<CaseRecord>) fixture.receive("""
            {"sokande": {"personnummer": "19640823-3234"},
             "hushall": {"typ": "ensamstaende", "antalPersonerIBostaden": 5}}
            """);

        AssessmentRecord record = receipt.record().latest();

        assertThat(record.dropped()).containsExactly("Hur många bor i bostaden?");
        assertThat(record.answers()).doesNotContain("antalPersonerIBostaden");
    }

    @Test
    void anInvalidFormIsNotStored() {
        int before = all().size();

        assertThat(fixture.receive("{}")).isInstanceOf(Receipt.NeedsCorrection.class);
        assertThat(all()).hasSize(before);
    }

    @Test
    void aMonthWithoutContentOrAnUnknownAreaIsRefusedWithAReason() {
        var submission = new Submission(new Area("hemlig"), "ansokan", MARCH, json("{}"), ANNA, NOW);

        assertThat(fixture.casework.receive(submission))
                .isEqualTo(new Receipt.NothingInForce<CaseRecord>("Området finns inte."));
    }

    @Test
    void theSameNumberIsOneCase() {
        var submission = new Submission(
                BISTAND, "ansokan", MARCH, json("{\"sokande\": {\"personnummer\": \"19640823-3234\"}}"), ANNA, NOW);

        var first = fixture.casework.receive(submission, "EB-2026-900000");
        var second = fixture.casework.receive(submission, "EB-2026-900000");

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aDecisionAsProposedIsRecordedWithItsProposal() {
        var receipt = (Recorded) fixture.casework.decide(fixture.granted(), request(DecisionOutcome.BIFALL, "12190"));

        Decision decision = receipt.record().decision().orElseThrow();

        assertThat(decision.proposed()).isEqualTo("Bifall, 12\u00a0190\u00a0kr");
        assertThat(decision.outstanding()).contains("Kontrollera uppgifterna i SSBTEK");
        assertThat(fixture.caseFiles.find(receipt.record().id())).contains(receipt.record());
        assertThat(receipt.record().overview().status()).isEqualTo(CaseStatus.BESLUTAT);
    }

    @Test
    void aDecisionAgainstSomebodyWaitsForCommunicationAndMotivation() {
        CaseRecord record = fixture.refused();
        DecisionRequest bare = new DecisionRequest(
                DecisionOutcome.AVSLAG,
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "",
                Optional.empty(),
                "",
                ANNA,
                NOW);

        assertThat(refusedParts(record, bare)).containsExactly(Part.MOTIVATION, Part.COMMUNICATION);

        CaseRecord communicated = fixture.casework.stepDone(
                record.id(), new StepDone(CaseSteps.COMMUNICATION, -1, "Kommunicera underlaget", TODAY, ANNA, NOW));
        assertThat(refusedParts(communicated, bare)).containsExactly(Part.MOTIVATION);
    }

    @Test
    void anExceptionFromCommunicationIsKeptWithTheDecision() {
        DecisionRequest exempted = new DecisionRequest(
                DecisionOutcome.AVSLAG,
                Optional.empty(),
                Optional.empty(),
                "Inkomsterna är högre än normen.",
                "",
                "",
                Optional.empty(),
                "Uppgifterna kommer från sökanden själv.",
                ANNA,
                NOW);

        var recorded = (Recorded) fixture.casework.decide(fixture.refused(), exempted);

        assertThat(recorded.record().decision().orElseThrow().exception())
                .isEqualTo("Uppgifterna kommer från sökanden själv.");
    }

    @Test
    void aDecisionOnACaseThatSomebodyChangedMeanwhileIsNotRecorded() {
        CaseRecord read = fixture.granted();
        fixture.casework.stepDone(read.id(), new StepDone("ssbtek", -1, "SSBTEK", TODAY, ANNA, NOW));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> fixture.casework.decide(read, request(DecisionOutcome.BIFALL, "12190")));
    }

    @Test
    void theTimeToAppealFollowsFromTheDayThePersonGotTheDecision() {
        CaseRecord record = fixture.refused();

        var receipt = (Receipt.Assessed<CaseRecord>)
                fixture.casework.notified(record, LocalDate.of(2026, 11, 20), ANNA, NOW, TODAY);

        assertThat(receipt.record().latest().explanation())
                .contains("\"key\":\"overklagandetid\"")
                .contains("\"due\":\"2026-12-11\"");
        assertThat(receipt.record().assessments()).hasSize(2);
    }

    @Test
    void aCaseIsFoundByNumberAndPersonAndOnlyInTheAreasAsked() {
        CaseRecord record = fixture.granted();

        assertThat(found(record.id())).containsExactly(record.id());
        assertThat(found("196408233234")).contains(record.id());
        assertThat(found("640823-3234")).contains(record.id());
        assertThat(found("hyra")).isEmpty();
        assertThat(fixture.caseFiles.list(
                        new CaseQuery(List.of("barn-och-unga"), Optional.empty(), Optional.of(record.id()))))
                .isEmpty();
    }

    private static List<String> found(String person) {
        return fixture
                .caseFiles
                .list(new CaseQuery(List.of(BISTAND.id()), Optional.empty(), Optional.of(person)))
                .stream()
                .map(CaseRow::id)
                .toList();
    }

    private static List<CaseRow> all() {
        return fixture.caseFiles.list(new CaseQuery(List.of(BISTAND.id()), Optional.empty(), Optional.empty()));
    }

    private static List<Part> refusedParts(CaseRecord record, DecisionRequest request) {
        return ((Refused) fixture.casework.decide(record, request))
                .refusals().stream().map(Refusal::part).toList();
    }

    private static DecisionRequest request(DecisionOutcome outcome, String amount) {
        return new DecisionRequest(
                outcome,
                Optional.of(new BigDecimal(amount)),
                Optional.of(MARCH.concerns()),
                "",
                "",
                "",
                Optional.empty(),
                "",
                ANNA,
                NOW);
    }
}
