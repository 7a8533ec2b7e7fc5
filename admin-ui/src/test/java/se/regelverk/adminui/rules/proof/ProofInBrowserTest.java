package se.regelverk.adminui.rules.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;

/** The pages that show what examples prove, in a real browser with axe on each. */
class ProofInBrowserTest extends InBrowser {
    @WithAndWithoutScript
    void anAuthorSeesWhatTheExamplesProveAndAddsWhatIsMissing(boolean script) {
        try (Visitor author = visitor("utvecklare", script)) {
            author.opens("/paket/ekonomiskt-bistand/andring/ny")
                    .fills("title", "Exempel vid gränserna")
                    .fills("purpose", "Varje gräns ska ha exempel på båda sidor.")
                    .fills("inForceFrom", YearMonth.now().atDay(1).toString())
                    .presses("Börja ändringen");
            String change = author.page().url().replaceFirst("http://[^/]+", "");
            author.follows("a", "Pröva med exempel").sees("exempel går igenom");
            author.follows("a", "Varför inte?").sees("Rader som inte stämmer").sees("Vad skulle ändra utfallet");
            author.opens(change + "/tackning").sees("Nås aldrig");
            // What the same rules have been tried with is remembered, so the second of two authors has nothing to
            // press.
            if (author.text().contains("Pröva reglerna")) {
                author.presses("Pröva reglerna");
            }
            author.page().waitForCondition(() -> {
                author.page().reload();
                return author.text().contains("fel märktes av något exempel");
            });
            author.opens(change + "/gransvarden")
                    .presses("Lägg till som exempel")
                    .sees("Sparat i utkastet");
            assertThat(author.page().url()).endsWith("/gransvarden");
        }
    }
}
