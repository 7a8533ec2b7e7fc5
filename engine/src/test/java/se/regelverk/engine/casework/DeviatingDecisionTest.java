package se.regelverk.engine.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regelverk.engine.casework.CaseworkFixture.ANNA;
import static se.regelverk.engine.casework.CaseworkFixture.MARCH;
import static se.regelverk.engine.casework.CaseworkFixture.NOW;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.casework.DecisionReceipt.Part;
import se.regelverk.engine.casework.DecisionReceipt.Recorded;
import se.regelverk.engine.casework.DecisionReceipt.Refusal;
import se.regelverk.engine.casework.DecisionReceipt.Refused;

/** A decision that is another than the proposed says why twice: as one of the content's reasons, and in words. */
class DeviatingDecisionTest {
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
    void anotherAmountThanProposedNeedsAReason() {
        CaseRecord record = fixture.granted();
        DecisionRequest lower = request(DecisionOutcome.BIFALL, "12000");

        assertThat(refusedParts(record, lower)).containsExactly(Part.REASON, Part.DIFFERENCE);
        assertThat(refusedParts(record, because(lower, "Hyran är lägre enligt avin.", "egetPahitt")))
                .containsExactly(Part.REASON);
        var recorded = (Recorded)
                fixture.casework.decide(record, because(lower, "Hyran är lägre enligt avin.", "uppgifterFel"));
        assertThat(recorded.record().decision().orElseThrow().deviation())
                .isEqualTo(new Decision.Deviation("uppgifterFel", "Uppgifter i ärendet var fel eller saknades"));
        assertThat(fixture.caseFiles.find(record.id())).contains(recorded.record());
    }

    @Test
    void aReasonChosenForADecisionThatIsTheProposedIsNotCountedAsADeviation() {
        DecisionRequest same = because(request(DecisionOutcome.BIFALL, "12190"), "", "uppgifterFel");

        var recorded = (Recorded) fixture.casework.decide(fixture.granted(), same);

        assertThat(recorded.record().decision().orElseThrow().deviation()).isNull();
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

    private static DecisionRequest because(DecisionRequest request, String difference, String reason) {
        return new DecisionRequest(
                request.outcome(),
                request.amount(),
                request.period(),
                request.motivation(),
                difference,
                reason,
                request.communicatedOn(),
                request.exception(),
                request.by(),
                request.at());
    }
}
