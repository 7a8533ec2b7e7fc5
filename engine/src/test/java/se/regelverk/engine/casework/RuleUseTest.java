package se.regelverk.engine.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RuleUseTest {
    private static final String NEED = "EB-R23";
    private static final String COVERED = "EB-R08";
    private static final String WRONG = "Uppgifter i ärendet var fel eller saknades";

    private final CaseworkFixture fixture = new CaseworkFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aRuleIsCountedInEachCaseWhereItHeldAndInThoseDecidedOtherwise() {
        CaseRecord first = fixture.granted();
        fixture.granted();
        fixture.refused();
        decided(first, "12000", "Hyran är lägre enligt avin.");

        RuleUse use = fixture.caseFiles.ruleUse(CaseworkFixture.BISTAND, 1);
        assertThat(use.cases()).isEqualTo(3);
        assertThat(use.decided()).isEqualTo(1);
        assertThat(use.isAll()).isTrue();
        assertThat(use.held()).containsEntry(NEED, 2L).containsEntry(COVERED, 1L);
        assertThat(use.decidedWith()).containsEntry(NEED, 1L).doesNotContainKey(COVERED);
        assertThat(use.otherwise()).containsEntry(NEED, 1L).doesNotContainKey(COVERED);
        assertThat(use.deviations()).singleElement().satisfies(one -> {
            assertThat(one.caseId()).isEqualTo(first.id());
            assertThat(one.chosen()).isEqualTo(WRONG);
            assertThat(one.reason()).isEqualTo("Hyran är lägre enligt avin.");
        });
    }

    @Test
    void theChosenReasonsAreCountedForTheVersionAndForEachRule() {
        decided(fixture.granted(), "12000", "Hyran är lägre enligt avin.");
        decided(fixture.granted(), "11900", "Elen ingår i hyran.");

        RuleUse.Reasons reasons =
                fixture.caseFiles.ruleUse(CaseworkFixture.BISTAND, 1).reasons();
        assertThat(reasons.deviating()).isEqualTo(2);
        assertThat(reasons.titles()).containsOnly(Map.entry("uppgifterFel", WRONG));
        assertThat(reasons.cases()).containsOnly(Map.entry("uppgifterFel", 2L));
        assertThat(reasons.of(NEED)).containsOnly(Map.entry("uppgifterFel", 2L));
        assertThat(reasons.of(COVERED)).isEmpty();
    }

    @Test
    void whatAllAreasShareIsCountedInTheCasesOfEveryArea() {
        fixture.granted();

        RuleUse use = fixture.caseFiles.ruleUse(se.regelverk.engine.content.Area.SHARED, 1);
        assertThat(use.cases()).isEqualTo(1);
        assertThat(use.held()).containsEntry(NEED, 1L);
    }

    @Test
    void aDecisionThatIsTheProposedIsNoDeviation() {
        decided(fixture.granted(), "12190", "");

        RuleUse use = fixture.caseFiles.ruleUse(CaseworkFixture.BISTAND, 1);
        assertThat(use.decidedWith()).containsEntry(NEED, 1L);
        assertThat(use.otherwise()).isEmpty();
    }

    @Test
    void casesOfAnotherVersionOrAreaAreNotItsOwn() {
        fixture.granted();

        assertThat(fixture.caseFiles.ruleUse(CaseworkFixture.BISTAND, 2).cases())
                .isZero();
        assertThat(fixture.caseFiles
                        .ruleUse(new se.regelverk.engine.content.Area("barn-och-unga"), 1)
                        .cases())
                .isZero();
    }

    private void decided(CaseRecord record, String amount, String difference) {
        var request = new DecisionRequest(
                DecisionOutcome.BIFALL,
                Optional.of(new BigDecimal(amount)),
                Optional.of(YearMonth.of(2026, 3)),
                "Motivering.",
                difference,
                difference.isEmpty() ? "" : "uppgifterFel",
                Optional.empty(),
                "",
                CaseworkFixture.ANNA,
                CaseworkFixture.NOW);
        assertThat(fixture.casework.decide(record, request)).isInstanceOf(DecisionReceipt.Recorded.class);
    }
}
