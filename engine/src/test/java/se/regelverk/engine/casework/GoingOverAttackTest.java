package se.regelverk.engine.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regelverk.engine.casework.CaseworkFixture.ANNA;
import static se.regelverk.engine.casework.CaseworkFixture.BISTAND;
import static se.regelverk.engine.casework.CaseworkFixture.BO;
import static se.regelverk.engine.casework.CaseworkFixture.NOW;
import static se.regelverk.engine.casework.CaseworkFixture.TODAY;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.library.Stop;

class GoingOverAttackTest extends GoingOverFixture {
    @Test
    void goingOverTwiceAtOnceIsGoingOverOnce() {
        FormDraft draft = filled();
        fixture.publish(GoingOverFixture::changed);
        ContentHash to = offered(draft);

        FormDraft once = goingOver.goOver(draft.id(), to, ANNA, NOW, TODAY);
        FormDraft twice = goingOver.goOver(draft.id(), to, BO, NOW, TODAY);

        assertThat(twice.texts()).isEqualTo(once.texts());
        assertThat(twice.kept()).isEqualTo(once.kept());
        assertThat(twice.filledBy()).isEqualTo(once.filledBy());
    }

    @Test
    void rulesThatChangedLaterMakeAnOlderFormOutdatedEvenIfItsAuthorSaidItMayBeFinished() {
        FormDraft draft = filled();
        fixture.publish(
                files -> withOtherAmounts(changedSaying("{ fran: %s, tvingande: nej }".formatted("0".repeat(64)))
                        .apply(files)));
        assertThat(now(draft).newer().orElseThrow().forced()).isFalse();

        fixture.publish(GoingOverFixture::withOtherAmounts);
        assertThat(now(draft).newer().orElseThrow().forced()).isTrue();
    }

    @Test
    void whatIsStillWrittenInTheOldFormComesAlong() {
        FormDraft draft = filled();
        ContentHash old = now(draft).form().hash();
        fixture.publish(GoingOverFixture::changed);
        over(draft);

        var sent = new Drafting.Written(
                Map.of(RENT, "7000", FEE, "350", PERSON, "19640823-3234"), draft.revision(), old, null);
        FormDraft saved = fixture.drafting.save(draft.id(), sent, ANNA, NOW, TODAY);
        FormDraft again = fixture.drafting.save(draft.id(), sent, ANNA, NOW, TODAY);

        assertThat(saved.text(RENT)).isEqualTo("7000");
        assertThat(saved.kept()).extracting(KeptText::text).containsExactly("300", "350");
        assertThat(again.kept()).isEqualTo(saved.kept());
        assertThat(fixture.drafting.shownBy(again, old, TODAY).orElseThrow().hash())
                .isEqualTo(old);
    }

    @Test
    void aConflictGoesOverWithBothTexts() {
        FormDraft draft = filled();
        fixture.drafting.save(draft.id(), Map.of(RENT, "1", FEE, "1"), 1, BO, NOW, TODAY);
        fixture.publish(GoingOverFixture::changed);

        FormDraft over = over(draft);

        assertThat(over.conflicts()).containsExactly(new DraftConflict(RENT, "1", BO, NOW, null));
        assertThat(over.kept())
                .extracting(KeptText::text, KeptText::by)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("300", ANNA), org.assertj.core.groups.Tuple.tuple("1", BO));
    }

    @Test
    void aVersionThatIsStoppedMayNotBeFinishedAndTheWayBackIsOffered() {
        int stopped = fixture.publish(GoingOverFixture::changed).number();
        FormDraft draft = filled();
        fixture.library.stop(BISTAND, stopped, new Stop("Fel fråga", "rad", NOW));

        DraftUpdate update = now(draft).newer().orElseThrow();

        assertThat(update.forced()).isTrue();
        assertThat(update.readable()).isEqualTo("Formuläret har uppdaterats: 1 ny fråga.");
        assertThat(opened(over(draft)).latest().content().area().number()).isEqualTo(1);
    }

    @Test
    void aDraftWhoseFormIsNoMoreOpensWithAllThatIsWritten() {
        FormDraft draft = filled();
        fixture.publish(files -> files.without(FORM));

        assertThat(now(draft).update()).contains("Formuläret används inte längre. Det du har börjat kan göras klart.");
        assertThat(now(draft).draft().texts()).containsAllEntriesOf(WRITTEN);
    }

    @Test
    void aFormThatIsTakenAwayIsFinishedAsItWasBegunAlsoWhenTheRulesChange() {
        FormDraft draft = filled();
        fixture.publish(files -> withOtherAmounts(files.without(FORM)));

        assertThat(goingOver.count(
                        BISTAND, "ansokan", CaseworkFixture.MARCH.concerns().atDay(1), TODAY))
                .isEqualTo(1);
        assertThat(opened(draft).latest().content().area().number()).isEqualTo(1);
    }

    @Test
    void aDraftFromBeforeItsContentWasKeptIsFilledByTheFormInForce() {
        FormDraft draft = filled();
        fixture.template.updateFirst(
                Query.query(Criteria.where("_id").is(draft.id())), new Update().unset("filledBy"), FormDraft.class);
        fixture.publish(GoingOverFixture::changed);

        assertThat(now(draft).approved().number()).isEqualTo(2);
        assertThat(now(draft).update()).contains("Formuläret har uppdaterats: 1 fråga borttagen.");
        FormDraft saved = fixture.drafting.save(draft.id(), Map.of(RENT, "7000"), 9, ANNA, NOW, TODAY);
        assertThat(saved.filledBy()).isNotNull();
        assertThat(saved.text(FEE)).isEqualTo("300");
    }
}
