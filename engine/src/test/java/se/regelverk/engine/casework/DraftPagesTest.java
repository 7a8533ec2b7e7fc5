package se.regelverk.engine.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regelverk.engine.casework.CaseworkFixture.ANNA;
import static se.regelverk.engine.casework.CaseworkFixture.BISTAND;
import static se.regelverk.engine.casework.CaseworkFixture.BO;
import static se.regelverk.engine.casework.CaseworkFixture.MARCH;
import static se.regelverk.engine.casework.CaseworkFixture.NOW;
import static se.regelverk.engine.casework.CaseworkFixture.TODAY;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One draft on several pages at once: nothing that was typed is ever written over unseen. */
class DraftPagesTest {
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

    private static FormDraft begin() {
        return fixture.drafting
                .begin(BISTAND, "ansokan", MARCH, null, ANNA, NOW)
                .orElseThrow();
    }

    private static FormDraft save(FormDraft read, Author by, @Nullable String page, Map<String, String> texts) {
        var written = new Drafting.Written(texts, read.revision(), null, page);
        return fixture.drafting.save(read.id(), written, by, NOW, TODAY);
    }

    @Test
    void onePersonInTwoWindowsSeesBothTexts() {
        FormDraft read = begin();
        save(read, ANNA, "ett", Map.of(RENT, "6500"));

        FormDraft both = save(read, ANNA, "två", Map.of(RENT, "7200"));

        assertThat(both.text(RENT)).isEqualTo("6500");
        assertThat(both.conflicts()).containsExactly(new DraftConflict(RENT, "7200", ANNA, NOW, "två"));
    }

    @Test
    void oneWindowThatSavesTwiceAtOnceIsNotInItsOwnWay() {
        FormDraft read = begin();
        save(read, ANNA, "ett", Map.of(RENT, "65"));

        FormDraft saved = save(read, ANNA, "ett", Map.of(RENT, "6500"));

        assertThat(saved.text(RENT)).isEqualTo("6500");
        assertThat(saved.conflicts()).isEmpty();
    }

    @Test
    void whoeverGoesOnWritingBesideAnotherDoesNotWriteOverThem() {
        FormDraft read = begin();
        save(read, ANNA, "ett", Map.of(RENT, "6500"));
        FormDraft beside = save(read, BO, "två", Map.of(RENT, "72"));

        FormDraft later = save(beside, BO, "två", Map.of(RENT, "7200", POWER, "350"));

        assertThat(later.text(RENT)).isEqualTo("6500");
        assertThat(later.text(POWER)).isEqualTo("350");
        assertThat(later.conflicts()).containsExactly(new DraftConflict(RENT, "7200", BO, NOW, "två"));
    }

    @Test
    void whatIsSentAfterItIsHandedInChangesNothing() {
        FormDraft read = save(begin(), ANNA, "ett", Map.of(PERSON, "19640823-3234"));
        fixture.drafting.handIn(read.id(), ANNA, NOW, TODAY);
        FormDraft handedIn = fixture.drafts.find(read.id()).orElseThrow();

        FormDraft late = save(read, ANNA, "ett", Map.of(RENT, "6500"));

        assertThat(late).isEqualTo(handedIn);
        assertThat(fixture.drafts.find(read.id())).contains(handedIn);
    }

    @Test
    void aPersonTypedWithTenDigitsIsKnownByTwelveAndTheTextStays() {
        FormDraft draft = save(begin(), ANNA, "ett", Map.of(PERSON, "640823 3234"));
        assertThat(draft.text(PERSON)).isEqualTo("640823 3234");
        assertThat(draft.subject().personNumber()).isEqualTo("19640823-3234");

        var receipt = (Receipt.Assessed<CaseRecord>) fixture.drafting.handIn(draft.id(), ANNA, NOW, TODAY);

        assertThat(receipt.record().subject().personNumber()).isEqualTo("19640823-3234");
        assertThat(receipt.record().latest().answers()).contains("\"19640823-3234\"");
    }

    @Test
    void aPersonWhoseCenturyCannotBeToldIsAskedFor() {
        FormDraft draft = save(begin(), ANNA, "ett", Map.of(PERSON, "000229+0005"));

        var receipt = (Receipt.NeedsCorrection<CaseRecord>) fixture.drafting.handIn(draft.id(), ANNA, NOW, TODAY);

        assertThat(receipt.problems())
                .extracting(problem -> problem.message())
                .containsExactly(
                        "Det går inte att avgöra vilket århundrade personen är född i. Skriv personnumret med tolv siffror: ÅÅÅÅMMDD-NNNN.");
    }
}
