package se.regelverk.adminui.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.OneMode;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.engine.casework.Attachments;
import se.regelverk.engine.casework.Attachments.Outcome;
import se.regelverk.engine.casework.Author;
import se.regelverk.engine.content.Area;

/** A file sent with a form is saved by those who handle the area's cases, and by nobody else. */
class FileInBrowserTest extends InBrowser {
    private static final byte[] PDF = "%PDF-1.7 hej".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired
    private Attachments attachments;

    @OneMode("no page is shown, only what the server sends")
    @Test
    void isOnlyEverSavedAndOnlyByThoseWhoHandleTheArea() {
        var stored = (Outcome.Stored) attachments.store(
                new Area("ekonomiskt-bistand"), "hyra å.pdf", PDF, new Author("kim", "Kim Ek"), Instant.EPOCH);
        String id = stored.answer().replaceFirst("/.*", "");

        try (Visitor worker = Visitor.as(browser.orElseThrow(), port, "handlaggare")) {
            String address = "http://localhost:" + port + "/arenden/fil/";
            APIResponse file = worker.page().request().get(address + id);

            assertThat(file.body()).isEqualTo(PDF);
            assertThat(file.headers())
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("content-type", "application/pdf")
                    .hasEntrySatisfying("content-disposition", header -> assertThat(header)
                            .startsWith("attachment;")
                            .contains("hyra%20%C3%A5.pdf"));
            assertThat(worker.page().request().get(address + "nej").status()).isEqualTo(404);
        }
        try (Visitor author = Visitor.as(browser.orElseThrow(), port, "utvecklare")) {
            assertThat(author.page()
                            .request()
                            .get("http://localhost:" + port + "/arenden/fil/" + id)
                            .status())
                    .isEqualTo(403);
        }
    }
}
