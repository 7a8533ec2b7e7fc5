package se.regelverk.adminui.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.OneMode;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;
import se.regelverk.engine.casework.Author;
import se.regelverk.engine.casework.Drafting;
import se.regelverk.engine.casework.FormDrafts;
import se.regelverk.engine.library.Library;

/** What happens on the page while a form is filled, with script and without. */
class FillingInBrowserTest extends InBrowser {
    @Autowired
    private Library library;

    @Autowired
    private Drafting drafting;

    @Autowired
    private FormDrafts drafts;

    @BeforeEach
    void publish() {
        TrialForm.publish(library);
    }

    private Visitor worker(boolean script) {
        return Visitor.as(browser.orElseThrow(), port, "handlaggare", script);
    }

    private String stored(String address, String field) {
        return drafts.find(address.replace("/utkast/", "")).orElseThrow().text(field);
    }

    @WithAndWithoutScript
    void anAnswerThatIsNotUsedAnyLongerIsToldOfAndComesBack(boolean script) {
        try (Visitor worker = worker(script)) {
            String address = TrialForm.begin(worker);
            worker.page().check("text='Hyr'");
            if (script) {
                worker.page().waitForSelector("#status:has-text('1 fråga till visas.')");
            } else {
                worker.presses("Uppdatera frågorna");
            }
            worker.fills("f-prov-hyresvard", "Poseidon").presses("Spara utkast");
            worker.page().check("text='Äger'");
            if (script) {
                worker.page()
                        .waitForSelector("#status:has-text('Uppgiften om ”Vem är hyresvärd?” används inte längre.')");
            } else {
                worker.presses("Uppdatera frågorna");
            }
            worker.looks().sees("Uppgiften om ”Vem är hyresvärd?” används inte längre. Den finns kvar i utkastet.");
            Visitor.picture(worker.page(), "dold-" + script);

            worker.presses("Ångra").sees("Svaret är återställt");

            assertThat(worker.page().isChecked("#f-prov-boende")).isTrue();
            assertThat(worker.page().inputValue("#f-prov-hyresvard")).isEqualTo("Poseidon");
            assertThat(stored(address, "prov.boende")).isEqualTo("hyr");
        }
    }

    @OneMode("only script saves while the page stays")
    @Test
    void theGuidanceStaysOpenAndSoDoesHowAValueWasCalculated() {
        try (Visitor worker = worker(true)) {
            TrialForm.begin(worker);
            worker.page().click("summary:has-text('Vägledning')");
            worker.sees("Se efter i folkbokföringen.");
            worker.page().click(".rv-calculated summary");
            worker.fills("f-kostnader-hyra", "6500");
            worker.page().focus(".rv-calculated summary");
            worker.page().waitForSelector("#status:has-text('Sparat')");

            assertThat(worker.page().isVisible(".rv-calculated .govuk-details__text"))
                    .isTrue();
            assertThat(worker.page().isVisible("text='Se efter i folkbokföringen.'"))
                    .isTrue();
            assertThat(worker.page().evaluate("document.activeElement.tagName")).isEqualTo("SUMMARY");
            worker.looks();
            Visitor.picture(worker.page(), "vagledning");
        }
    }

    @OneMode("only script sends a part of the page")
    @Test
    void onlyWhatChangedIsSent() {
        try (Visitor worker = worker(true)) {
            String address = TrialForm.begin(worker);
            worker.page().check("text='Hyr'");
            worker.page().waitForSelector("#f-prov-hyresvard");
            var request = worker.page().waitForRequest("**/spara", () -> {
                worker.fills("f-prov-hyresvard", "Bo å Ek");
                worker.page().focus("#f-prov-anteckning");
            });
            worker.page()
                    .waitForCondition(() -> stored(address, "prov.hyresvard").equals("Bo å Ek"));

            assertThat(request.postData()).contains("prov.hyresvard").doesNotContain("personnummer", "provposter");
        }
    }

    @WithAndWithoutScript
    void noneOfThemAndOneOfThemIsAProblemThatIsToldOf(boolean script) {
        try (Visitor worker = worker(script)) {
            String address = TrialForm.begin(worker);
            worker.fills("f-sokande-personnummer", "640823-3234");
            worker.page().check("#f-prov-mat");
            worker.page().check("#f-prov-mat-inget");
            if (script) {
                assertThat(worker.page().isChecked("#f-prov-mat")).isFalse();
                return;
            }
            worker.presses("Spara utkast");
            assertThat(worker.page().isChecked("#f-prov-mat")).isTrue();
            assertThat(worker.page().isChecked("#f-prov-mat-inget")).isTrue();
            worker.opens(address + "?visa=fel")
                    .sees("Välj antingen ett eller flera alternativ, eller ”Inget av detta” – inte båda.");
            Visitor.picture(worker.page(), "inget-av-detta");
        }
    }

    @OneMode("it has both, which tell it in different ways")
    @Test
    void enterInATextFieldSavesAndNeitherHandsInNorLeaves() {
        try (Visitor worker = worker(true)) {
            String address = TrialForm.begin(worker);
            worker.fills("f-sokande-personnummer", "19640823-3234").page().press("#f-sokande-personnummer", "Enter");
            worker.page().waitForSelector("#status:has-text('Sparat')");

            assertThat(worker.page().evaluate("document.activeElement.id")).isEqualTo("f-sokande-personnummer");
            assertThat(worker.page().url()).endsWith(address);
            assertThat(stored(address, "sokande.personnummer")).isEqualTo("19640823-3234");
        }
        try (Visitor worker = worker(false)) {
            String address = TrialForm.begin(worker);
            worker.fills("f-sokande-personnummer", "19640823-3234").page().press("#f-sokande-personnummer", "Enter");
            worker.sees("Utkastet är sparat.");
            assertThat(worker.page().url()).endsWith(address);
        }
    }

    @WithAndWithoutScript
    void whoElseHasItOpenIsSeen(boolean script) {
        try (Visitor worker = worker(script)) {
            String address = TrialForm.begin(worker);
            Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            drafting.save(
                    address.replace("/utkast/", ""),
                    Map.of("prov.anteckning", "hej"),
                    1,
                    new Author("bo", "Bo Ek"),
                    now,
                    LocalDate.now());

            worker.opens(address).sees("Bo Ek har detta formulär öppet.");
            assertThat(worker.text()).doesNotContain("Handläggare har detta");
            Visitor.picture(worker.page(), "narvaro-" + script);
        }
    }

    @WithAndWithoutScript
    void theSummaryOfErrorsTakesFocusAndNamesRows(boolean script) {
        try (Visitor worker = worker(script)) {
            TrialForm.begin(worker);
            worker.presses("Lägg till post").presses("Lägg till post");
            worker.fills("f-provposter-1-belopp", "många").fills("f-sokande-personnummer", "1964");
            worker.presses("Spara utkast");
            worker.opens(worker.page().url().replaceFirst(".*(/utkast/[^#?]*).*", "$1") + "?visa=fel");

            assertThat(worker.page().title()).startsWith("Fel: ");
            if (script) {
                assertThat(worker.page().evaluate("document.activeElement.className"))
                        .asString()
                        .contains("error-summary");
            }
            assertThat(worker.page().innerText(".govuk-error-summary")).contains("Post 2: ");
            Visitor.picture(worker.page(), "fel");
        }
    }

    @OneMode("it has both, which tell it in different ways")
    @Test
    void aWarningComesTwoMinutesBeforeTheLoginTimesOut() {
        try (Visitor worker = worker(true)) {
            worker.page().clock().install();
            TrialForm.begin(worker);
            worker.page().clock().fastForward("57:00");
            assertThat(worker.page().isVisible("#loggas-ut")).isFalse();
            worker.page().clock().fastForward("01:30");
            worker.page().waitForSelector("#loggas-ut:has-text('Du loggas snart ut')");
            worker.looks();
            Visitor.picture(worker.page(), "loggas-ut");
            assertThat(worker.page().evaluate("document.activeElement.textContent"))
                    .isEqualTo("Fortsätt arbeta");

            worker.page()
                    .waitForResponse(
                            "**/inloggad", () -> worker.page().keyboard().press("Enter"));
            assertThat(worker.page().isVisible("#loggas-ut")).isFalse();
            worker.page().clock().fastForward("10:00");
            assertThat(worker.page().isVisible("#loggas-ut")).isFalse();
            worker.page().clock().fastForward("55:00");
            worker.page().waitForSelector("#loggas-ut:has-text('Du är utloggad')");
        }
        try (Visitor worker = worker(false)) {
            TrialForm.begin(worker);
            worker.sees("Du loggas ut efter 60 minuter utan att spara.");
        }
    }

    @OneMode("questions come by themselves only with script")
    @Test
    void aWholeFormIsFilledAndHandedInByKeyboardAlone() {
        try (Visitor worker = worker(true)) {
            String address = TrialForm.begin(worker);
            worker.page().focus("#f-sokande-personnummer");
            worker.page().keyboard().type("19640823-3234");
            worker.page().keyboard().press("Tab");
            worker.page().keyboard().press("Tab");
            worker.page().keyboard().press("Space");
            worker.page().waitForSelector("#f-prov-hyresvard");
            assertThat(worker.page().evaluate("document.activeElement.id")).isEqualTo("f-prov-boende");
            worker.page().keyboard().press("Tab");
            worker.page().keyboard().type("Poseidon");
            worker.page().focus("main button[value=granska]");
            worker.page().keyboard().press("Enter");
            worker.page().waitForURL(url -> !url.endsWith(address));

            assertThat(stored(address, "prov.hyresvard")).isEqualTo("Poseidon");
            assertThat(List.of(stored(address, "prov.boende"), stored(address, "sokande.personnummer")))
                    .containsExactly("hyr", "19640823-3234");
        }
    }
}
