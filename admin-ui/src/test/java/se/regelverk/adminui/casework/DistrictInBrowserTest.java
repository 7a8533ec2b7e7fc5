package se.regelverk.adminui.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.library.Library;

/** A case worker is asked in which förvaltning a case is once something differs, and reads in the case what is local and why. */
class DistrictInBrowserTest extends InBrowser {
    private static final String PLACE = "#f-arende-forvaltning";
    private static final String FEE = "#f-kostnader-fackavgift";

    @Autowired
    private Library library;

    @AfterEach
    void stop() {
        new NewerForm(library).stop();
    }

    /** Invented: besides the norm, only Bromma asks for a fee. */
    private static ContentFiles local(ContentFiles files) {
        String form = files.text(NewerForm.FORM)
                .orElseThrow()
                .replaceAll(
                        "(- \\{ begrepp: kostnader\\.fackavgift[^}]*) \\}",
                        "$1, lokalt: { skal: Påhittat, annars: utgar } }");
        return LocalNorm.in(files.with(NewerForm.FORM, form), """
                fragor:
                  - { formular: ansokan, fraga: kostnader.fackavgift, skal: Frågas här, galler: ja }
                """);
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void saysWhereTheCaseIsAndReadsWhatIsLocal(boolean script) {
        new NewerForm(library).publish(DistrictInBrowserTest::local);
        try (Visitor worker = Visitor.as(browser.orElseThrow(), port, "handlaggare", script)) {
            worker.opens("/arbete/nytt")
                    .sees("Vilken förvaltning hör ärendet till?")
                    .looks();
            worker.page().check("text='Ansökan om ekonomiskt bistånd'");
            worker.presses("Börja fylla i").sees("Välj förvaltning");
            assertThat(worker.page().locator(FEE).count()).isZero();
            worker.looks();

            worker.page().check("#f-hushall-typ");
            worker.fills("f-sokande-personnummer", "19640823-3234").presses("Granska och lämna in");
            worker.sees("Välj förvaltning. Något i området är olika i olika förvaltningar.")
                    .looks();

            worker.page().selectOption(PLACE, "bromma");
            worker.presses("Spara utkast");
            assertThat(worker.page().inputValue(PLACE)).isEqualTo("bromma");
            assertThat(worker.page().locator(FEE).count()).isEqualTo(1);
            worker.presses("Granska och lämna in").sees("Bromma").looks();
            worker.presses("Lämna in");
            worker.follows("a", "Till ärendet")
                    .page()
                    .evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
            worker.sees("i Bromma: version")
                    .sees("Lokalt i Bromma: Levnadskostnaden är högre")
                    .looks();
        }
    }
}
