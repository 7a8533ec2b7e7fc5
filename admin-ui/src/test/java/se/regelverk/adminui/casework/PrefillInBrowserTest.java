package se.regelverk.adminui.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.engine.library.Library;

/** A case worker fetches a person's answers in the demo, changes one, and the case says where each came from. */
class PrefillInBrowserTest extends InBrowser {
    private static final String WITH_CHILDREN = "19640823-3234";
    private static final String NO_REPLY_FROM_SSBTEK = "19550207-3900";
    private static final String NOT_IN_REGISTER = "19640883-3231";
    private static final String CHILD = "f-barn-0-fodelsedatum";

    @Autowired
    private Library library;

    @AfterEach
    void stop() {
        new NewerForm(library).stop();
    }

    private void begin(Visitor worker, String person) {
        worker.opens("/arbete/nytt").page().check("text='Ansökan om ekonomiskt bistånd'");
        worker.presses("Börja fylla i");
        worker.sees("Kan hämtas från folkbokföringen.").fills("f-sokande-personnummer", person);
    }

    private static void fetch(Visitor worker) {
        worker.page().click("#hamta");
        worker.page().waitForSelector(".govuk-notification-banner:has-text('registren påhittade')");
        worker.looks();
    }

    private static void handIn(Visitor worker) {
        worker.presses("Granska och lämna in");
        worker.presses("Lämna in");
        assertThat(worker.page().url()).endsWith("/kvitto");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void fetchesChangesAndHandsIn(boolean script) {
        try (Visitor worker = Visitor.as(browser.orElseThrow(), port, "handlaggare", script)) {
            begin(worker, WITH_CHILDREN);
            worker.fills("f-kostnader-hyra", "7 777");
            fetch(worker);

            assertThat(worker.page().inputValue("#f-kostnader-hyra")).isEqualTo("7 777");
            assertThat(worker.page().inputValue("[id='" + CHILD + "']")).isEqualTo("2020-09-14");
            worker.sees("Hämtat från folkbokföringen").sees("Barn 2").sees("Hämtat från SSBTEK");

            worker.fills(CHILD, "2020-09-15").presses("Spara utkast");
            worker.sees("Ändrad av Hanna Handläggare").sees("hämtat värde var 2020-09-14");
            fetch(worker);
            assertThat(worker.page().inputValue("[id='" + CHILD + "']")).isEqualTo("2020-09-15");

            worker.page().check("#f-hushall-typ");
            handIn(worker);
            worker.follows("a", "Till ärendet")
                    .page()
                    .evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
            worker.sees("Ändrat av Hanna Handläggare").sees("SSBTEK, hämtat ");
        }
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void usesTheFetchedValueInsteadOfATypedOne(boolean script) {
        try (Visitor worker = Visitor.as(browser.orElseThrow(), port, "handlaggare", script)) {
            begin(worker, WITH_CHILDREN);
            worker.page().check("#f-sokande-skyddadePersonuppgifter");
            fetch(worker);
            worker.sees("Folkbokföringen har: nej");
            worker.page().click("#f-sokande-skyddadePersonuppgifter-anvand");
            worker.page().waitForSelector(".govuk-notification-banner:has-text('Det hämtade värdet')");
            worker.looks();
            assertThat(worker.page().isChecked("#f-sokande-skyddadePersonuppgifter-2"))
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void aSourceThatDoesNotAnswerStopsNobody(boolean script) {
        try (Visitor worker = Visitor.as(browser.orElseThrow(), port, "handlaggare", script)) {
            begin(worker, NO_REPLY_FROM_SSBTEK);
            fetch(worker);
            worker.sees("SSBTEK svarade inte").sees("Saknas i personens senaste ärende");
            handIn(worker);
        }
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void nothingIsAskedWithoutAPersonNumber(boolean script) {
        try (Visitor worker = Visitor.as(browser.orElseThrow(), port, "handlaggare", script)) {
            begin(worker, "1964");
            worker.page().click("#hamta");
            worker.page().waitForSelector("text=Skriv personnumret först");
            assertThat(worker.page().inputValue("#f-sokande-personnummer")).isEqualTo("1964");
        }
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void whatMayOnlyBeFetchedIsShownAsTextAndStopsTheForm(boolean script) {
        new NewerForm(library)
                .publish(
                        files -> files.with(
                                NewerForm.FORM,
                                files.text(NewerForm.FORM)
                                        .orElseThrow()
                                        .replace(
                                                "skyddade personuppgifter?\", forifyll: { kalla: folkbokforing }",
                                                "skyddade personuppgifter?\", forifyll: { kalla: folkbokforing, saknas: stopp }")));
        try (Visitor worker = Visitor.as(browser.orElseThrow(), port, "handlaggare", script)) {
            worker.opens("/arbete/nytt").page().check("text='Ansökan om ekonomiskt bistånd'");
            worker.presses("Börja fylla i");
            worker.sees("Hämtas från folkbokföringen och kan inte skrivas för hand.")
                    .fills("f-sokande-personnummer", NOT_IN_REGISTER);
            fetch(worker);
            worker.presses("Granska och lämna in");
            worker.sees("Uppgiften får bara komma från folkbokföringen. Saknas i folkbokföringen");
            assertThat(worker.page()
                            .locator("[name='sokande.skyddadePersonuppgifter']")
                            .count())
                    .isZero();

            worker.fills("f-sokande-personnummer", WITH_CHILDREN);
            fetch(worker);
            handIn(worker);
        }
    }
}
