package se.regelverk.engine.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regelverk.engine.casework.CaseworkFixture.ANNA;
import static se.regelverk.engine.casework.CaseworkFixture.BISTAND;
import static se.regelverk.engine.casework.CaseworkFixture.BO;
import static se.regelverk.engine.casework.CaseworkFixture.MARCH;
import static se.regelverk.engine.casework.CaseworkFixture.NOW;
import static se.regelverk.engine.casework.CaseworkFixture.TODAY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import se.regelverk.engine.content.ContentHash;

class DraftingTest {
    private static final String RENT = "kostnader.hyra";
    private static final String POWER = "kostnader.hushallsel";
    private static final String PERSON = "sokande.personnummer";

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
    void whatIsTypedIsKeptAsItWasTypedEvenWhenItIsWrong() {
        FormDraft draft = save(begin(), ANNA, Map.of(RENT, "sex tusen", PERSON, "1964"));

        FormDraft read = fixture.drafts.find(draft.id()).orElseThrow();

        assertThat(read).isEqualTo(draft);
        assertThat(read.text(RENT)).isEqualTo("sex tusen");
    }

    @Test
    void twoPeopleInDifferentFieldsDoNotDisturbEachOther() {
        FormDraft read = begin();
        save(read, ANNA, Map.of(RENT, "6500", POWER, ""));

        FormDraft both = save(read, BO, Map.of(RENT, "", POWER, "350"));

        assertThat(both.conflicts()).isEmpty();
        assertThat(both.texts()).containsEntry(RENT, "6500").containsEntry(POWER, "350");
    }

    @Test
    void twoPeopleInOneFieldLoseNothing() {
        FormDraft read = begin();
        save(read, ANNA, Map.of(RENT, "6500"));

        FormDraft both = save(read, BO, Map.of(RENT, "7200"));

        assertThat(both.field(RENT).last().by()).isEqualTo(ANNA);
        assertThat(both.text(RENT)).isEqualTo("6500");
        assertThat(both.conflicts()).containsExactly(new DraftConflict(RENT, "7200", BO, NOW, null));

        FormDraft settled = fixture.drafting.settle(read.id(), RENT, "7200", BO, NOW, TODAY);
        assertThat(settled.text(RENT)).isEqualTo("7200");
        assertThat(settled.conflicts()).isEmpty();
    }

    @Test
    void theSamePersonInTwoWindowsWritesOverTheirOwnText() {
        FormDraft read = begin();
        save(read, ANNA, Map.of(RENT, "6500"));

        assertThat(save(read, ANNA, Map.of(RENT, "7200")).text(RENT)).isEqualTo("7200");
    }

    @Test
    void handingInADraftTwiceOpensOneCase() {
        FormDraft draft = save(begin(), ANNA, Map.of(PERSON, "19640823-3234"));

        var first = fixture.drafting.handIn(draft.id(), ANNA, NOW, TODAY);
        var second = fixture.drafting.handIn(draft.id(), ANNA, NOW, TODAY);

        assertThat(first).isInstanceOf(Receipt.Assessed.class).isEqualTo(second);
        assertThat(fixture.drafts.open(List.of(BISTAND.id())))
                .extracting(DraftRow::id)
                .doesNotContain(draft.id());
    }

    @Test
    void aDraftWithProblemsIsKeptAndNotHandedIn() {
        FormDraft draft = save(begin(), ANNA, Map.of(PERSON, "1964", DraftForm.CONCERNS, "mars"));

        var receipt = (Receipt.NeedsCorrection<CaseRecord>) fixture.drafting.handIn(draft.id(), ANNA, NOW, TODAY);

        assertThat(receipt.problems()).extracting(problem -> problem.name()).containsExactly("avser", PERSON);
        assertThat(fixture.drafts.find(draft.id()).orElseThrow().text(PERSON)).isEqualTo("1964");
    }

    @Test
    void aSupplementBeginsWithTheCasesAnswersAndAddsAnAssessment() {
        CaseRecord before = fixture.granted();
        FormDraft draft = fixture.drafting.beginSupplement(before, BO, NOW);
        assertThat(draft.text(RENT)).isEqualTo("6500");

        save(draft, BO, Map.of(RENT, "6000"));
        var receipt = (Receipt.Assessed<CaseRecord>) fixture.drafting.handIn(draft.id(), BO, NOW, TODAY);

        assertThat(receipt.record().id()).isEqualTo(before.id());
        assertThat(receipt.record().assessments()).hasSize(2).startsWith(before.latest());
        assertThat(receipt.record().overview().proposal()).isEqualTo("Bifall, 11\u00a0690\u00a0kr");
    }

    @Test
    void whoFillsAFormThatWasUpdatedIsToldHowManyQuestionsCameAndWent() {
        FormDraft draft = begin();
        assertThat(updateOf(draft)).isEmpty();
        List<String> kept = draft.asked().subList(2, draft.asked().size());

        FormDraft before = withQuestions(
                draft, Stream.concat(kept.stream(), Stream.of("husdjur")).toList());

        assertThat(updateOf(before)).contains("Formuläret har uppdaterats: 2 nya frågor, 1 fråga borttagen.");
        assertThat(updateOf(withQuestions(draft, draft.asked())))
                .contains("Formuläret har uppdaterats: frågorna är desamma, men något i dem är ändrat.");
        assertThat(updateOf(save(before, ANNA, Map.of(RENT, "6500")))).isEmpty();
    }

    @Test
    void aDraftFromBeforeItsQuestionsWereKeptOpensAndSaysOnlyThatTheFormHasChanged() {
        FormDraft draft = begin();
        fixture.template.updateFirst(
                Query.query(Criteria.where("_id").is(draft.id())),
                new Update()
                        .unset("asked")
                        .set("formHash", ContentHash.of("ett annat formulär").value()),
                FormDraft.class);
        assertThat(updateOf(fixture.drafts.find(draft.id()).orElseThrow()))
                .contains("Formuläret har uppdaterats sedan utkastet sparades.");
    }

    private static Optional<String> updateOf(FormDraft draft) {
        return fixture.drafting.form(draft, TODAY).orElseThrow().update();
    }

    /** The draft as it would be had the form asked these questions when it was saved. */
    private static FormDraft withQuestions(FormDraft draft, List<String> asked) {
        return new FormDraft(
                draft.id(),
                draft.area(),
                draft.form(),
                draft.formTitle(),
                draft.caseId(),
                ContentHash.of("ett annat formulär"),
                asked,
                draft.revision(),
                draft.fields(),
                draft.conflicts(),
                draft.subject(),
                draft.number(),
                draft.handedIn(),
                draft.changedBy(),
                draft.changedAt(),
                null,
                draft.version());
    }

    private static FormDraft begin() {
        return fixture.drafting
                .begin(BISTAND, "ansokan", MARCH, null, ANNA, NOW)
                .orElseThrow();
    }

    private static FormDraft save(FormDraft read, Author by, Map<String, String> written) {
        return fixture.drafting.save(read.id(), written, read.revision(), by, NOW, TODAY);
    }
}
