package se.regelverk.engine.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regelverk.engine.casework.CaseworkFixture.ANNA;
import static se.regelverk.engine.casework.CaseworkFixture.MARCH;
import static se.regelverk.engine.casework.CaseworkFixture.NOW;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.casework.DecisionReceipt.Part;
import se.regelverk.engine.casework.DecisionReceipt.Recorded;
import se.regelverk.engine.casework.DecisionReceipt.Refusal;
import se.regelverk.engine.casework.DecisionReceipt.Refused;
import se.regelverk.engine.rulepack.Delegation;

class MandateTest {
    private static final DecisionRequest GRANT = new DecisionRequest(
            DecisionOutcome.BIFALL,
            Optional.of(new BigDecimal("12190")),
            Optional.of(MARCH.concerns()),
            "",
            "",
            "",
            Optional.empty(),
            "",
            ANNA,
            NOW);
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
    void whoeverHasNotTheDelegationIsRefusedAndNothingIsStored() {
        CaseRecord record = fixture.granted();

        assertThat(((Refused) fixture.casework.decide(record, GRANT, Set.of("enhetschef"))).refusals())
                .containsExactly(
                        new Refusal(
                                Part.DELEGATION,
                                "Bifall kräver beslut av handläggaren. Du har inte den delegationen. Lämna ärendet till någon som har den."));
        assertThat(fixture.caseFiles.find(record.id()).orElseThrow().decisions())
                .isEmpty();
    }

    @Test
    void theDecisionSaysByWhichDelegationItWasMade() {
        var recorded =
                (Recorded) fixture.casework.decide(fixture.granted(), GRANT, Set.of("enhetschef", "handlaggare"));

        assertThat(recorded.record().decision().orElseThrow().delegation())
                .startsWith("Enligt delegation till handläggaren. KL 6 kap. 37 §");
    }

    @Test
    void contentOlderThanTheDelegationNamesNobodyAndIsDecidedAsBefore() {
        var old = new Mandate(Delegation.NONE, Set.of());

        assertThat(old.refusal(DecisionOutcome.AVSLAG)).isEmpty();
        assertThat(old.words(DecisionOutcome.AVSLAG)).isEmpty();
    }
}
