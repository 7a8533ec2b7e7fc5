package se.regelverk.adminui.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.OneMode;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;
import se.regelverk.engine.casework.CaseFiles;
import se.regelverk.engine.casework.CaseQuery;
import se.regelverk.engine.casework.FormDraft;
import se.regelverk.engine.casework.FormDrafts;
import se.regelverk.engine.library.Library;

/** Whatever is sent to a form that is filled: the server stays well, and nothing typed is lost. */
class BadInputInBrowserTest extends InBrowser {
    @Autowired
    private Library library;

    @Autowired
    private FormDrafts drafts;

    @Autowired
    private CaseFiles caseFiles;

    @BeforeEach
    void publish() {
        TrialForm.publish(library);
    }

    private Visitor worker(boolean script) {
        return Visitor.as(browser.orElseThrow(), port, "handlaggare", script);
    }

    private FormDraft stored(String address) {
        return drafts.find(address.replace("/utkast/", "")).orElseThrow();
    }

    private static FormData form(Visitor worker) {
        return FormData.create()
                .set("_csrf", worker.page().inputValue("#utkast [name=_csrf]"))
                .set("_revision", worker.page().inputValue("#utkast-revision"));
    }

    private APIResponse post(Visitor worker, String address, FormData form) {
        return worker.page()
                .request()
                .post(
                        "http://localhost:" + port + address,
                        RequestOptions.create()
                                .setHeader("Accept", "text/html")
                                .setForm(form)
                                .setMaxRedirects(0));
    }

    @OneMode("the button sends the same with script, where every field is saved before it")
    @Test
    void aTextThatIsFarTooLongIsShownAgainAndTheRestIsSaved() {
        try (Visitor worker = worker(false)) {
            String address = TrialForm.begin(worker);
            worker.fills("f-prov-anteckning", "å".repeat(150_000)).fills("f-sokande-personnummer", "19640823-3234");
            worker.presses("Spara utkast").sees("En text är för lång").sees("150 000 tecken");

            assertThat(worker.page().inputValue("textarea").length()).isEqualTo(150_000);
            assertThat(stored(address).text("sokande.personnummer")).isEqualTo("19640823-3234");
            Visitor.picture(worker.page(), "for-lang");
        }
    }

    @OneMode("no page is shown, only what the server answers")
    @Test
    void fiveMegabytesAreRefusedInWordsAndTheServerIsWell() {
        try (Visitor worker = worker(true)) {
            String address = TrialForm.begin(worker);
            String large = "a".repeat(6_000_000);
            APIResponse page = post(worker, address, form(worker).set("prov.anteckning", large));
            assertThat(page.status()).isEqualTo(413);
            assertThat(page.text()).contains("Det du skickade är för stort");
            assertThat(post(worker, address + "/spara", form(worker).set("prov.anteckning", large))
                            .status())
                    .isEqualTo(413);
            assertThat(post(worker, address, form(worker).set("prov.anteckning", "kort"))
                            .status())
                    .isEqualTo(302);
            assertThat(stored(address).text("prov.anteckning")).isEqualTo("kort");
        }
    }

    @OneMode("no page is shown, only what the server answers")
    @Test
    void tenThousandUnknownFieldsAndRowsAreLeftOut() {
        try (Visitor worker = worker(true)) {
            String address = TrialForm.begin(worker);
            FormData form = form(worker).set("prov.anteckning", "kvar").set("provposter[]", "1");
            for (int i = 0; i < 10_000; i++) {
                form.set("okand" + i, "x");
            }
            form.set("provposter[999].slag", "x")
                    .set("provposter[99999].slag", "x")
                    .set("provposter[-1].slag", "x");
            assertThat(post(worker, address, form).status()).isEqualTo(302);

            assertThat(stored(address).text("prov.anteckning")).isEqualTo("kvar");
            assertThat(stored(address).texts().keySet())
                    .noneMatch(name -> name.contains("okand") || name.contains("99"));
            worker.opens(address).sees("Post 1");

            for (int i = 0; i < 30_000; i++) {
                form.set("okand" + i, "x");
            }
            APIResponse tooMany = post(worker, address, form);
            assertThat(tooMany.status()).isBetween(400, 499);
            assertThat(tooMany.text()).contains("<h1");
            assertThat(post(worker, address, form(worker).set("handling", "ta-bort:provposter:500"))
                            .status())
                    .isEqualTo(302);
            assertThat(post(worker, address, form(worker).set("handling", "lagg-till:finnsinte"))
                            .status())
                    .isEqualTo(302);
        }
    }

    @OneMode("a window that saves by itself; ConflictInBrowserTest has both")
    @Test
    void twoWindowsOfOnePersonShowBothTexts() {
        try (Visitor worker = worker(true)) {
            String address = TrialForm.begin(worker);
            var other = worker.page().context().newPage();
            other.navigate("http://localhost:" + port + address);
            worker.fills("f-prov-anteckning", "Skrivet i den första").presses("Spara utkast");

            other.fill("#f-prov-anteckning", "Skrivet i den andra");
            other.focus("#f-kostnader-hyra");
            other.waitForSelector("#status:has-text('Du har också skrivit i samma fråga')");
            other.fill("#f-kostnader-hyra", "6500");
            other.focus("#f-prov-anteckning");
            other.waitForCondition(() -> stored(address).text("kostnader.hyra").equals("6500"));

            worker.opens(address).sees("Skrivet i den andra");
            assertThat(worker.page().inputValue("#f-prov-anteckning")).isEqualTo("Skrivet i den första");
            Visitor.picture(worker.page(), "tva-fonster");
        }
    }

    @WithAndWithoutScript
    void anOldPageThatIsSentAfterTheFormIsHandedInOpensNoCaseAndLosesNoText(boolean script) {
        try (Visitor worker = worker(script)) {
            String address = TrialForm.begin(worker);
            var old = worker.page().context().newPage();
            old.navigate("http://localhost:" + port + address);
            worker.fills("f-sokande-personnummer", "19640823-3234");
            handIn(worker);
            int cases = cases();

            old.fill("#f-prov-anteckning", "Kom på en sak till");
            old.click("main .rv-actions button:has-text('Spara utkast')");
            assertThat(old.innerText("main")).contains("Formuläret är redan inlämnat", "Kom på en sak till");
            Visitor.picture(old, "redan-inlamnat");
            old.click("main button:has-text('Komplettera')");
            assertThat(old.inputValue("#f-prov-anteckning")).isEqualTo("Kom på en sak till");
            assertThat(old.inputValue("#f-sokande-personnummer")).isEqualTo("19640823-3234");
            assertThat(cases()).isEqualTo(cases);
        }
    }

    @WithAndWithoutScript
    void handingInTwiceAtOnceOpensOneCase(boolean script) {
        try (Visitor worker = worker(script)) {
            TrialForm.begin(worker);
            worker.fills("f-sokande-personnummer", "19640823-3234");
            int cases = cases();
            worker.presses("Granska och lämna in");
            worker.page().locator("main button[value=lamna-in]").dblclick();
            worker.page().waitForURL("**/kvitto");
            assertThat(cases()).isEqualTo(cases + 1);
        }
    }

    private static void handIn(Visitor worker) {
        worker.presses("Lämna in");
        if (worker.page().url().contains("/granska")) {
            worker.presses("Lämna in");
        }
    }

    private int cases() {
        return caseFiles
                .list(new CaseQuery(List.of("ekonomiskt-bistand"), Optional.empty(), Optional.empty()))
                .size();
    }
}
