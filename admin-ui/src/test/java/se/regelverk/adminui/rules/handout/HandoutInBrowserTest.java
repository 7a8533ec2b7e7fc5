package se.regelverk.adminui.rules.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;

/** What is handed out of an area, in a real browser: found from its page, read, and saved on paper. */
class HandoutInBrowserTest extends InBrowser {
    @WithAndWithoutScript
    void aVersionIsFoundAndReadOnAnyWidth(boolean script) {
        try (Visitor council = Visitor.narrow(browser.orElseThrow(), port, "rad1", script)) {
            council.opens("/paket/ekonomiskt-bistand")
                    .follows("a", "Version 1")
                    .sees("Samma rader som meningar")
                    .sees("10. Beslutet om versionen")
                    .looks();
            Visitor.picture(council.page(), "handling-360");
        }
        try (Visitor author = Visitor.as(browser.orElseThrow(), port, "utvecklare", script)) {
            author.opens("/paket/barn-och-unga/version/1/handling").looks();
            Visitor.picture(author.page(), "handling-1280");
            assertThat(author.page().locator("h1").count()).isEqualTo(1);
        }
    }

    @WithAndWithoutScript
    void aFileThatIsNoParcelIsRefusedOnThePage(boolean script) {
        try (Visitor author = Visitor.as(browser.orElseThrow(), port, "utvecklare", script)) {
            author.opens("/paket/ekonomiskt-bistand").follows("a", "Läs in ett paket");
            author.page().setInputFiles("#fil", new FilePayload("paket.zip", "application/zip", new byte[] {1}));
            author.presses("Läs in paketet").sees("inget signerat regelpaket").looks();
            Visitor.picture(author.page(), "importera");
        }
    }
}
