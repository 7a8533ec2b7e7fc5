package se.regelverk.engine.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regelverk.engine.casework.CaseworkFixture.BO;
import static se.regelverk.engine.casework.CaseworkFixture.NOW;
import static se.regelverk.engine.casework.PrefillingFixture.KIM;
import static se.regelverk.engine.casework.PrefillingFixture.KNOWN_HERE;
import static se.regelverk.engine.casework.PrefillingFixture.LO;
import static se.regelverk.engine.casework.PrefillingFixture.MONTHS;
import static se.regelverk.engine.casework.PrefillingFixture.NEW_HERE;
import static se.regelverk.engine.casework.PrefillingFixture.PERSON;
import static se.regelverk.engine.casework.PrefillingFixture.RENT;
import static se.regelverk.engine.casework.PrefillingFixture.TYPE;
import static se.regelverk.engine.casework.PrefillingFixture.WAGE;
import static se.regelverk.engine.casework.PrefillingFixture.answered;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import se.regelverk.engine.casework.AnswerSource.Reply;
import se.regelverk.engine.form.FieldProblem;
import se.regelverk.engine.form.Prefill.Source;

class PrefillingTest {
    private static PrefillingFixture fixture;

    @BeforeAll
    static void open() {
        fixture = new PrefillingFixture();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @BeforeEach
    void everythingAnswers() {
        fixture.everythingAnswers();
    }

    @Test
    void whatIsFetchedStandsInTheFormAndItsSourceInTheExplanationThatIsStored() {
        FormDraft draft = fixture.fetch(fixture.save(fixture.begin(KIM), Map.of(RENT, "6500")));

        assertThat(draft.texts())
                .containsEntry(TYPE, "ensamstaende")
                .containsEntry(MONTHS, "3")
                .containsEntry("barn[]", "0");
        assertThat(fixture.line(draft, TYPE)).isEqualTo("Hämtat från folkbokföringen 2026-11-21 11:00");
        AssessmentRecord record = fixture.handIn(draft).latest();
        assertThat(record.explanation()).contains("\"source\":\"Folkbokföringen, hämtat 2026-11-21 11:00\"");
        assertThat(fixture.casework.casework.reassess(record)).isEqualTo(record.explanation());
    }

    @Test
    void onlyWhatTheFormAsksIsAskedForAndNothingWithoutAPersonNumber() {
        fixture.fetch(fixture.begin("1964"));
        assertThat(fixture.asked).isEmpty();

        fixture.fetch(fixture.begin(KIM));
        assertThat(fixture.asked.get(0).questions())
                .extracting(question -> question.concept().key().value())
                .containsExactly("sokande.skyddadePersonuppgifter", TYPE, "barn.fodelsedatum");
    }

    @Test
    void whatIsChangedAfterwardsSaysWhoDidItAndKeepsWhatWasFetched() {
        FormDraft changed = fixture.save(fixture.fetch(fixture.save(fixture.begin(KIM), WAGE)), Map.of(MONTHS, "4"));

        assertThat(fixture.line(changed, MONTHS))
                .isEqualTo(
                        "Ändrad av Anna Berg 2026-11-21 11:00, hämtat värde var 3\u00a0månader (SSBTEK 2026-11-21 11:00)");
        AssessmentRecord record = fixture.handIn(changed).latest();
        assertThat(record.explanation())
                .contains("Ändrat av Anna Berg 2026-11-21 11:00, hämtat värde var 3\u00a0månader");
        assertThat(fixture.casework.casework.reassess(record)).isEqualTo(record.explanation());
    }

    @Test
    void whatMayOnlyBeFetchedIsNotTakenFromAPageAndStopsTheFormUntilItIsThere() {
        FormDraft typed = fixture.save(fixture.begin(KIM), Map.of(TYPE, "ensamstaende", MONTHS, "0"));
        assertThat(typed.text(TYPE)).isEmpty();
        assertThat(fixture.problems(typed)).extracting(FieldProblem::name).containsExactly(TYPE);

        fixture.replies.put(Source.POPULATION_REGISTER, new Reply.Silent());
        FormDraft asked = fixture.fetch(typed);
        assertThat(fixture.problems(asked))
                .extracting(FieldProblem::message)
                .containsExactly("Uppgiften får bara komma från folkbokföringen. Folkbokföringen svarade inte "
                        + "2026-11-21 11:00. Tryck på Hämta uppgifter för att försöka igen.");

        fixture.everythingAnswers();
        assertThat(fixture.problems(fixture.fetch(asked))).isEmpty();
    }

    @Test
    void answersThatAreSentWholeCannotSayThatTheyWereFetched() {
        var receipt = (Receipt.NeedsCorrection<CaseRecord>) fixture.casework.receive(
                "{\"sokande\": {\"personnummer\": \"19640823-3234\"}, \"hushall\": {\"typ\": \"ensamstaende\"}}");

        assertThat(receipt.problems()).extracting(FieldProblem::name).containsExactly(TYPE);
    }

    @Test
    void whatMayComeLaterStopsNothingAndIsAskedForInTheCase() {
        fixture.replies.put(Source.SSBTEK, new Reply.Silent());
        FormDraft draft = fixture.fetch(fixture.save(fixture.begin(KIM), WAGE));

        assertThat(fixture.problems(draft)).isEmpty();
        CaseRecord record = fixture.handIn(draft);
        assertThat(record.latest().explanation())
                .contains("\"question\":\"Hur många månader i följd har du haft försörjningsstöd?\"");
        assertThat(fixture.casework.casework.reassess(record.latest()))
                .isEqualTo(record.latest().explanation());
    }

    @Test
    void anotherPersonsAnswersAreNeverHandedIn() {
        FormDraft other = fixture.save(fixture.fetch(fixture.begin(NEW_HERE)), Map.of(PERSON, LO));

        assertThat(fixture.problems(other)).extracting(FieldProblem::name).containsExactly(TYPE, MONTHS);
        fixture.replies.put(Source.SSBTEK, answered("{'manaderMedForsorjningsstod': 9}"));
        FormDraft fetched = fixture.fetch(other);
        assertThat(fetched.text(MONTHS)).isEqualTo("9");
        assertThat(fixture.problems(fetched)).isEmpty();
    }

    @Test
    void aValueOfTheWrongTypeIsNoAnswer() {
        fixture.replies.put(Source.SSBTEK, answered("{'manaderMedForsorjningsstod': '3'}"));
        fixture.replies.put(
                Source.POPULATION_REGISTER, answered("{'hushall.typ': 'kollektiv', 'barn': [{'fodelsedatum': 5}]}"));

        FormDraft draft = fixture.fetch(fixture.begin(KIM));

        assertThat(draft.texts()).doesNotContainEntry(MONTHS, "3").doesNotContainEntry(TYPE, "kollektiv");
        assertThat(fixture.line(draft, MONTHS)).startsWith("SSBTEK gav ett värde som inte går att använda");
        assertThat(draft.field("barn[0].fodelsedatum").fetched().state()).isEqualTo(Fetched.State.UNUSABLE);
    }

    @Test
    void thePersonsLatestCaseGivesWhatTheNewFormAsksFor() {
        fixture.handIn(fixture.fetch(fixture.save(fixture.begin(KNOWN_HERE), Map.of(RENT, "5 900"))));

        FormDraft next = fixture.fetch(fixture.begin(KNOWN_HERE.substring(2)));

        assertThat(next.text(RENT)).isEqualTo("5900");
        assertThat(fixture.line(next, RENT)).startsWith("Hämtat från personens senaste ärende");
        assertThat(next.texts()).doesNotContainKey("kostnader.arbetsresor").containsEntry("kostnader.hushallsel", "");
    }

    @Test
    void whatIsTypedInAnotherWayButSaysTheSameIsNoOtherValue() {
        FormDraft typed = fixture.fetch(fixture.save(fixture.begin(KIM), Map.of(MONTHS, " 3 ")));

        assertThat(typed.text(MONTHS)).isEqualTo(" 3 ");
        assertThat(fixture.line(typed, MONTHS)).startsWith("Hämtat från SSBTEK");
    }

    @Test
    void aSupplementKnowsWhatWasFetchedAndCanFetchItAgain() {
        CaseRecord record = fixture.handIn(fixture.fetch(fixture.begin(KIM)));
        FormDraft draft = fixture.casework.drafting.beginSupplement(record, BO, NOW);
        assertThat(fixture.line(draft, TYPE)).isEqualTo("Hämtat från folkbokföringen 2026-11-21 11:00");

        fixture.replies.put(Source.SSBTEK, answered("{'manaderMedForsorjningsstod': 5}"));
        CaseRecord again = fixture.handIn(fixture.fetch(draft));

        assertThat(again.latest().answers()).contains("\"manaderMedForsorjningsstod\":5");
        assertThat(fixture.casework.casework.reassess(again.latest()))
                .isEqualTo(again.latest().explanation())
                .contains("Folkbokföringen, hämtat");
    }

    @Test
    void draftsAndCasesFromBeforeAnythingWasFetchedAreRead() {
        FormDraft draft = fixture.save(fixture.begin(KIM), Map.of(RENT, "6500"));
        fixture.casework.template.updateFirst(
                new Query(Criteria.where("_id").is(draft.id())),
                new Update().unset("fields.0.fetched"),
                FormDraft.class);
        CaseRecord record = fixture.handIn(fixture.fetch(draft));
        fixture.casework.template.updateFirst(
                new Query(Criteria.where("_id").is(record.id())),
                new Update().unset("assessments.0.filledIn.fetched"),
                CaseRecord.class);

        assertThat(fixture.casework
                        .drafts
                        .find(draft.id())
                        .orElseThrow()
                        .field(RENT)
                        .fetched())
                .isNotNull();
        CaseRecord old = fixture.casework.caseFiles.find(record.id()).orElseThrow();
        assertThat(old.latest().fetched()).isEmpty();
        assertThat(fixture.casework.drafting.beginSupplement(old, BO, NOW).text(RENT))
                .isEqualTo("6500");
    }
}
