package se.regelverk.adminui.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.OneMode;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;
import se.regelverk.engine.library.Library;

/** Files sent with a form, from the draft to the case, and those that are refused: what was typed beside them is always kept. */
class FilesInBrowserTest extends InBrowser {
    private static final byte[] PDF = "%PDF-1.7 hyresavi å".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Library library;

    @BeforeEach
    void publish() {
        TrialForm.publish(library);
    }

    private Visitor worker(boolean script) {
        return Visitor.as(browser.orElseThrow(), port, "handlaggare", script);
    }

    private static void chooses(Visitor worker, String name, byte[] content) {
        worker.page().setInputFiles("#f-prov-hyresavi", new FilePayload(name, "application/pdf", content));
    }

    @WithAndWithoutScript
    void aFileGoesWithTheFormToTheCaseAndBackAgain(boolean script) throws Exception {
        try (Visitor worker = worker(script)) {
            TrialForm.begin(worker);
            chooses(worker, "../C:\\hyra <script>alert(1)</script>.pdf", PDF);
            worker.fills("f-sokande-personnummer", "19640823-3234").presses("Lägg till post");
            worker.sees(".pdf").sees("Post 1");
            Visitor.picture(worker.page(), "fil-" + script);
            worker.presses("Lämna in");
            if (worker.page().url().contains("/granska")) {
                worker.presses("Lämna in");
            }
            String id = worker.text().replaceAll("(?s).*?([A-Z]{2}-\\d{4}-\\d{6}).*", "$1");
            worker.opens("/arenden/" + id)
                    .page()
                    .evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
            var download = worker.page().waitForDownload(() -> worker.page()
                    .locator("main a[href*='/arenden/fil/']")
                    .first()
                    .click());

            assertThat(Files.readAllBytes(download.path())).isEqualTo(PDF);
            assertThat(download.suggestedFilename())
                    .doesNotContain("<", "/", "\\")
                    .endsWith(".pdf");
        }
    }

    @ParameterizedTest(name = "{0}, script {2}")
    @CsvSource({
        "avi.pdf, MZ\u0090program, false, Filen är ingen sådan fil",
        "avi.pdf, <html><script>, true, Filen är ingen sådan fil",
        "avi.pdf, '', false, Filen är tom",
        "avi.exe, %PDF-1.7, false, Filen är ingen sådan fil"
    })
    void aFileThatIsNotWhatItSaysIsRefusedAtItsQuestion(String name, String content, boolean script, String told) {
        try (Visitor worker = worker(script)) {
            TrialForm.begin(worker);
            worker.fills("f-prov-anteckning", "Skrivet sedan sist");
            chooses(worker, name, content.getBytes(StandardCharsets.ISO_8859_1));
            worker.presses("Spara utkast").sees(told);

            assertThat(worker.page().innerText("#f-prov-hyresavi-error")).contains(told);
            assertThat(worker.page().inputValue("#f-prov-anteckning")).isEqualTo("Skrivet sedan sist");
            Visitor.picture(worker.page(), "fil-nekad");
        }
    }

    @OneMode("it has both, told in different ways")
    @Test
    void aFileTooLargeIsToldOfAloneAndWhatWasTypedIsSaved() {
        byte[] large = Arrays.copyOf(PDF, 20_000_000);
        try (Visitor worker = worker(false)) {
            TrialForm.begin(worker);
            worker.fills("f-prov-anteckning", "Skrivet sedan sist");
            chooses(worker, "stor.pdf", large);
            worker.presses("Spara utkast").sees("Filen är större än 4 MB");

            assertThat(worker.page().inputValue("#f-prov-anteckning")).isEqualTo("Skrivet sedan sist");
            Visitor.picture(worker.page(), "fil-stor");
        }
        try (Visitor worker = worker(true)) {
            TrialForm.begin(worker);
            chooses(worker, "stor.pdf", large);
            worker.page().waitForSelector("#f-prov-hyresavi-error:has-text('större än 4 MB')");
            assertThat(worker.page().inputValue("#f-prov-hyresavi")).isEmpty();
            worker.looks();
        }
    }

    @WithAndWithoutScript
    void aLongNameIsShortenedAndKeepsItsEnding(boolean script) {
        try (Visitor worker = worker(script)) {
            TrialForm.begin(worker);
            chooses(worker, "å".repeat(120) + ".pdf", PDF);
            worker.presses("Spara utkast").sees("å".repeat(100) + ".pdf");
        }
    }
}
