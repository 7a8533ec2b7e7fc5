package se.regelverk.engine.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regelverk.engine.casework.CaseworkFixture.ANNA;
import static se.regelverk.engine.casework.CaseworkFixture.BISTAND;
import static se.regelverk.engine.casework.CaseworkFixture.BO;
import static se.regelverk.engine.casework.CaseworkFixture.MARCH;
import static se.regelverk.engine.casework.CaseworkFixture.NOW;
import static se.regelverk.engine.casework.CaseworkFixture.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoingOverTest extends GoingOverFixture {
    @Test
    void publishingAFormLeavesADraftAsItIsAndSaysWhatIsNew() {
        FormDraft draft = filled();
        fixture.publish(GoingOverFixture::changed);

        DraftForm filled = now(draft);

        assertThat(filled.approved().number()).isEqualTo(1);
        assertThat(filled.update()).contains("Formuläret har uppdaterats: 1 fråga borttagen.");
        assertThat(filled.draft()).isEqualTo(draft);
        assertThat(filled.newer().orElseThrow().forced()).isFalse();
    }

    @Test
    void goingOverCarriesWhatIsAskedAndKeepsTheRestWithTheDraftAndTheCase() {
        FormDraft draft = filled();
        fixture.publish(GoingOverFixture::changed);

        FormDraft over = over(draft);
        CaseRecord record = opened(over);

        assertThat(over.texts()).containsEntry(RENT, "6500").doesNotContainKey(FEE);
        assertThat(over.field(RENT).last().by()).isEqualTo(ANNA);
        assertThat(over.kept())
                .extracting(KeptText::label, KeptText::text, KeptText::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Vad betalar du till fackföreningen?", "300", ANNA));
        assertThat(now(over).newer()).isEmpty();
        assertThat(record.latest().content().area().number()).isEqualTo(2);
        assertThat(record.latest().filledIn()).isEqualTo(new FilledIn(over.kept(), null, List.of()));
        assertThat(fixture.caseFiles.find(record.id())).contains(record);
    }

    @Test
    void anOlderFormIsFinishedByTheVersionsItWasBegunInAndTheCaseSaysSo() {
        FormDraft draft = filled();
        fixture.publish(GoingOverFixture::changed);
        goingOver.stay(draft.id(), offered(draft));
        assertThat(now(draft).newer().orElseThrow().declined()).isTrue();

        CaseRecord record = opened(draft);

        assertThat(record.latest().content().area().number()).isEqualTo(1);
        assertThat(record.latest().filledIn()).isEqualTo(new FilledIn(List.of(), 2, List.of()));
        assertThat(record.latest().answered())
                .contains(new AssessmentRecord.Answer("Kostnader", "Vad betalar du i hyra?", "6\u00a0500\u00a0kr"));
        assertThat(fixture.casework.reassess(record.latest()))
                .isEqualTo(record.latest().explanation());
    }

    @Test
    void aFormThatMustBeGoneOverFromCannotBeHandedInAndNothingIsLost() {
        FormDraft draft = filled();
        fixture.publish(changedSaying("{ fran: %s, tvingande: ja }".formatted("0".repeat(64))));

        assertThat(refusal(draft)).contains("reglerna har ändrats");
        assertThat(now(draft).draft().texts()).containsAllEntriesOf(WRITTEN);
        assertThat(opened(over(draft)).latest().content().area().number()).isEqualTo(2);
    }

    @Test
    void newRulesWithTheSameFormAreUsedWithoutAnyQuestion() {
        FormDraft draft = filled();
        fixture.publish(GoingOverFixture::withOtherAmounts);

        assertThat(now(draft).newer()).isEmpty();
        assertThat(opened(draft).latest().content().area().number()).isEqualTo(2);
    }

    @Test
    void theReviewCountsWhatAChangeMeansToThoseWhoAreFilling() {
        filled();
        FormDraft nothing = fixture.drafting
                .begin(BISTAND, "ansokan", MARCH, null, ANNA, NOW)
                .orElseThrow();
        var after = fixture.library
                .content(BISTAND, fixture.publish(GoingOverFixture::changed).number(), 1)
                .orElseThrow()
                .content()
                .form(nothing.form())
                .orElseThrow();

        assertThat(goingOver
                        .count(BISTAND, after, LocalDate.of(2026, 3, 31), TODAY)
                        .readable())
                .isEqualTo("2 påbörjade formulär: 1 går över helt, 1 får 1 uppgift arkiverad.");
        assertThat(goingOver
                        .count(BISTAND, after, LocalDate.of(2026, 4, 1), TODAY)
                        .readable())
                .isEqualTo("Inga formulär är påbörjade.");
    }

    @Test
    void aCaseIsReadAsItWasAskedWhateverTheFormHasBecome() {
        CaseRecord before = fixture.granted();
        fixture.publish(GoingOverFixture::changed);

        CaseRecord read = fixture.caseFiles.find(before.id()).orElseThrow();

        assertThat(read.latest().answered()).isEqualTo(before.latest().answered());
        assertThat(fixture.casework.reassess(read.latest()))
                .isEqualTo(before.latest().explanation());
        assertThat(now(fixture.drafting.beginSupplement(read, BO, NOW))
                        .approved()
                        .number())
                .isEqualTo(1);
    }
}
