package se.regelverk.adminui.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import se.regelverk.adminui.document.PdfUa;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;

/** A filled form is read through, mended, handed in and receipted, with a keyboard or on a phone, with script and without. */
class ReceiptInBrowserTest extends InBrowser {
    private static String fills(Visitor worker) {
        worker.opens("/arbete/nytt").page().check("text='Ansökan om ekonomiskt bistånd'");
        worker.presses("Börja fylla i");
        worker.page().check("#f-hushall-typ-3");
        if (!worker.runsScript()) {
            worker.presses("Uppdatera frågorna i Hushållet");
        }
        worker.page().waitForSelector("text=Hur många bor i bostaden?");
        worker.fills("f-hushall-antalPersonerIBostaden", "4");
        worker.page().check("#f-hushall-typ");
        worker.fills("f-sokande-personnummer", "19640823-3234")
                .fills("f-kostnader-hyra", "6500,50")
                .presses("Lägg till inkomst");
        worker.chooses("f-inkomster-0-typ", "lon").fills("f-inkomster-0-belopp", "1 000");
        worker.page().check("#f-barn-inga");
        worker.presses("Granska och lämna in");
        return worker.page().url().replaceFirst("http://[^/]+", "");
    }

    @WithAndWithoutScript
    void readsThroughMendsAndHandsIn(boolean script) {
        try (Visitor worker = Visitor.as(browser.orElseThrow(), port, "handlaggare", script)) {
            String check = fills(worker);
            worker.sees("6 500,50 kr")
                    .sees("Inkomst 1")
                    .sees("Inte besvarad, krävs för beslut")
                    .sees("1 uppgift lämnas inte in")
                    .sees("Hur många bor i bostaden?");

            worker.follows("a", "Ändra: Vad betalar du i hyra?");
            assertThat(worker.page().url()).endsWith("?fran=granska#f-kostnader-hyra");
            worker.fills("f-kostnader-hyra", "7000").presses("Tillbaka till granskningen från Kostnader");
            assertThat(worker.page().url()).endsWith(check);
            worker.sees("7 000 kr").presses("Lämna in");

            worker.sees("Uppgifterna är inlämnade och ärendet är öppnat.")
                    .sees("Det här händer nu")
                    .sees("7 000 kr")
                    .sees("1 uppgift togs inte med");
            onPaper(worker);
            worker.follows("a", "Till ärendet").follows("a", "Kvitto").sees("Det här lämnades in");
            worker.opens(check).sees("Det här lämnades in");
        }
    }

    @WithAndWithoutScript
    void isReadAndSavedOnAPhone(boolean script) {
        try (Visitor worker = Visitor.narrow(browser.orElseThrow(), port, "handlaggare", script)) {
            String check = fills(worker);
            paper(worker, check + ".pdf", "granska");
            worker.presses("Lämna in").sees("är öppnat");
            paper(worker, worker.page().url().replaceFirst("http://[^/]+", "") + ".pdf", "kvitto");
        }
    }

    /** What a browser prints says the same, without what only works on a screen. */
    private static void onPaper(Visitor worker) {
        worker.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Visitor.picture(worker.page(), "utskrift");
        worker.sees("Det här lämnades in").sees("7 000 kr");
        assertThat(worker.text()).doesNotContain("Spara som pdf").doesNotContain("Till ärendet");
        worker.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void paper(Visitor worker, String address, String name) {
        APIResponse file = worker.page().request().get("http://localhost:" + port + address);
        PdfUa.picture(file.body(), name);
        assertThat(PdfUa.faults(file.body())).isEmpty();
        assertThat(PdfUa.text(file.body())).contains("6 500,50 kr");
    }

    @WithAndWithoutScript
    void whatStandsInTheWayIsSaidAtItsQuestion(boolean script) {
        try (Visitor worker = visitor("handlaggare", script)) {
            worker.opens("/arbete/nytt").page().check("text='Ansökan om ekonomiskt bistånd'");
            worker.presses("Börja fylla i").fills("f-kostnader-hyra", "många").presses("Spara utkast");
            String draft = worker.page().url().replaceFirst("http://[^/]+(/utkast/[^?#]*).*", "$1");

            worker.opens(draft + "/granska").sees("Gå till formuläret och rätta");
            assertThat(worker.page().title()).startsWith("Fel: ");
            assertThat(worker.page().locator("main button:has-text('Lämna in')").count())
                    .isZero();
            worker.page().locator(".govuk-error-summary a:has-text('hyra')").click();
            assertThat(worker.page().evaluate("document.activeElement.id")).isEqualTo("f-kostnader-hyra");
        }
    }
}
