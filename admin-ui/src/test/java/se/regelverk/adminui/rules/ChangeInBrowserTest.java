package se.regelverk.adminui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.web.Browser;
import se.regelverk.adminui.web.Visitor;

/** The author's and the council's pages in a real browser, with axe on each. */
@SpringBootTest(classes = RegelverkApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OwnData.class)
class ChangeInBrowserTest {
    private static final String FIRST_DAY = YearMonth.now().atDay(1).toString();
    private static Optional<Browser> browser = Optional.empty();

    @LocalServerPort
    private int port;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.find();
        assumeTrue(browser.isPresent(), "No Chromium on this machine");
    }

    @AfterAll
    static void closeBrowser() {
        browser.ifPresent(Browser::close);
    }

    @Test
    void anAmountARowAndASentenceAreChangedReadAndApproved() {
        String change;
        try (Visitor author = visitor("utvecklare")) {
            change = begin(author);
            changeAmount(author, change);
            changeRow(author, change);
            changeSentence(author, change);
            author.opens(change).sees("Belopp").sees("4 000 kr/mån från " + FIRST_DAY);
            author.opens(change + "/fil?fil=rule-packs/ekonomiskt-bistand/parametrar/riksnorm.yaml")
                    .sees(FIRST_DAY + ": 4000");
        }
        String id = change.substring(change.lastIndexOf('/') + 1);
        assertThat(id).startsWith("A-");
    }

    private String begin(Visitor author) {
        author.opens("/paket").follows("a", "Ekonomiskt bistånd").follows("a", "Ny ändring");
        author.presses("Börja ändringen")
                .sees("Skriv rubrik")
                .sees("Skriv syfte")
                .sees("Ange dagen");
        author.fills("title", "Höjd riksnorm för ensamstående")
                .fills("purpose", "Nämnden har beslutat om en högre norm.")
                .fills("inForceFrom", FIRST_DAY)
                .presses("Börja ändringen")
                .sees("Att göra")
                .sees("Ingenting än");
        return author.page().url().replaceFirst("http://[^/]+", "");
    }

    private void changeAmount(Visitor author, String change) {
        author.follows("a", "Ändra belopp").follows("a", "Riksnormens belopp").sees("3 940");
        author.fills("v-ensamstaende", "fyra tusen")
                .presses("Spara i utkastet")
                .sees("Ange källan")
                .sees("Ensamstående vuxen: skriv tal i kr/mån");
        author.fills("v-ensamstaende", "4 000")
                .fills("kalla", "Nämndens beslut § 7: \"höjning\" # 1")
                .presses("Spara i utkastet")
                .sees("Sparat i utkastet")
                .sees("4 000");
        assertThat(author.page().url()).endsWith(change + "/belopp/riksnorm");
    }

    private void changeRow(Visitor author, String change) {
        author.opens(change + "/tabell").follows("a", "Inneboendes del").sees("KV-02");
        author.opens(change + "/tabell/kvotdel/rad/KV-02")
                .fills("c-typ", "innebonde")
                .presses("Spara i utkastet")
                .sees("Menade du ”inneboende”?");
        author.fills("c-typ", "inneboende")
                .fills("skal", "En vuxen inneboende får en enda del")
                .presses("Läs raden")
                .sees("därför att");
        author.presses("Spara i utkastet").sees("Sparat i utkastet");
        author.opens(change + "/tabell/kvotdel/rad/KV-03/kopia").sees("Ny rad KV-04");
    }

    private void changeSentence(Visitor author, String change) {
        author.opens(change + "/regel")
                .follows("a", "Inkomster och tillgångar täcker behovet")
                .sees("Läs upp hela regeln");
        author.fills("sa-text", "Inkomsterna täcker behovet. Överskottet är {abs(behov)}.")
                .presses("Spara i utkastet")
                .sees("Sparat i utkastet")
                .sees("Inkomsterna täcker behovet");
    }

    private Visitor visitor(String user) {
        return Visitor.as(browser.orElseThrow(), port, user);
    }
}
