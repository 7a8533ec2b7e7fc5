package se.regelverk.adminui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import se.regelverk.adminui.storage.EmbeddedStore;

/** With the database gone every page says so in Swedish, and what somebody is writing stays. */
@DirtiesContext
class StoppedDatabaseInBrowserTest extends InBrowser {
    private static final String SAID = "Databasen svarar inte";

    @Autowired
    private EmbeddedStore store;

    @OneMode("one window with script and one without are open when the database stops")
    @Test
    void everyPageSaysSoAndWhatIsWrittenStays() {
        try (Visitor withScript = writing(true);
                Visitor without = writing(false)) {
            store.close();
            for (Visitor worker : List.of(withScript, without)) {
                worker.fills("f-kostnader-hyra", "6 543");
                if (worker.runsScript()) {
                    worker.page().focus("#f-kostnader-akassa");
                    worker.page().waitForSelector("#status:has-text('" + SAID + "')");
                }
                worker.presses("Spara utkast").sees(SAID);
                worker.presses("Försök igen").sees(SAID);
                worker.page().click("summary");
                worker.looks().sees("6 543");
            }
            withScript.opens("/arbete").sees(SAID);
        }
        saysSo("utvecklare", "/paket");
        saysSo("rad1", "/rad");
        saysSo("admin", "/drift");
    }

    private void saysSo(String user, String address) {
        try (Visitor visitor = Visitor.as(browser.orElseThrow(), port, user)) {
            assertThat(visitor.opens(address).text()).contains(SAID).doesNotContain("Exception");
        }
    }

    private Visitor writing(boolean script) {
        Visitor worker = Visitor.as(browser.orElseThrow(), port, "handlaggare", script);
        worker.opens("/arbete/nytt").page().check("text='Ansökan om ekonomiskt bistånd'");
        return worker.presses("Börja fylla i");
    }
}
