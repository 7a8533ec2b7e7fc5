package se.regelverk.adminui.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;

/** A case from its form to its decision, on pages that anyone can use. */
class CaseworkInBrowserTest extends InBrowser {
    private static final String NAMELESS =
            "[...document.querySelectorAll('main input:not([type=hidden]), main select, main textarea')]"
                    + ".filter(control => control.labels.length !== 1).map(control => control.name)";

    @WithAndWithoutScript
    void aCaseWorkerFillsAFormAndDecides(boolean script) {
        var complaints = new ArrayList<String>();
        try (Visitor worker = visitor("handlaggare", script)) {
            worker.page().onConsoleMessage(message -> complaints.add(message.text()));
            worker.opens("/arbete").sees("Ärenden").follows("a", "Nytt ärende");
            begin(worker);
            isNamed(worker);
            if (script) {
                theFollowUpQuestionComesWhileSomebodyWrites(worker.page());
            }
            fill(worker);
            isNamed(worker.presses("Granska och lämna in"));
            worker.presses("Lämna in").sees("Kvitto").follows("a", "Till ärendet");
            worker.sees("Bifall").sees("11 720 kr");
            worker.page().evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
            isNamed(worker.looks());
            decide(worker);
        }
        assertThat(complaints).noneMatch(text -> text.contains("Content Security Policy") || text.contains("Error:"));
    }

    private static void begin(Visitor worker) {
        worker.page().check("text='Ansökan om ekonomiskt bistånd'");
        worker.fills("avser", "2026-03").presses("Börja fylla i");
        worker.page().waitForSelector("#utkast");
    }

    private static void theFollowUpQuestionComesWhileSomebodyWrites(Page page) {
        page.check("#f-hushall-typ-3");
        page.focus("#f-kostnader-hyra");
        page.keyboard().type("65");
        page.waitForSelector("text=Hur många bor i bostaden?");
        page.waitForSelector("#status:has-text('fråg')");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("f-kostnader-hyra");
        page.keyboard().type("00");
        assertThat(page.inputValue("#f-kostnader-hyra")).isEqualTo("6500");
    }

    private static void fill(Visitor worker) {
        Page page = worker.page();
        page.check("#f-hushall-typ");
        page.check("#f-barn-inga");
        page.check("#f-inkomster-inga");
        page.check("#f-tillgangar-inga");
        worker.fills("f-kostnader-hyra", "6500")
                .fills("f-sokande-personnummer", "19640823-3234")
                .fills("f-manaderMedForsorjningsstod", "0");
    }

    private static void decide(Visitor worker) {
        worker.page().check("#utfall");
        worker.fills("belopp", "11000").presses("Besluta").sees("skiljer sig");
        worker.sees("Välj det skäl")
                .chooses("avvikelseskal", "uppgifterFel")
                .fills("avvikelse", "Hyran är lägre enligt avin.")
                .presses("Besluta")
                .sees("Beslutet är sparat.")
                .sees("Uppgifter i ärendet var fel eller saknades. Hyran är lägre");
    }

    private static void isNamed(Visitor worker) {
        assertThat(worker.page().evaluate(NAMELESS)).isEqualTo(List.of());
    }
}
