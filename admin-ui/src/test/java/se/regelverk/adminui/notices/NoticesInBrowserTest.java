package se.regelverk.adminui.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;

/** What concerns a person, in a real browser: seen in the header, read, and asked for by e-mail. */
class NoticesInBrowserTest extends InBrowser {
    @Autowired
    private Notices notices;

    @WithAndWithoutScript
    void aMemberSeesWhatWaitsReadsItAndAsksForLetters(boolean script) {
        notices.add(new Notice(
                "prov/" + script,
                "rad:ekonomiskt-bistand",
                "Ändringen A-2026-0042 i området Ekonomiskt bistånd väntar på granskning.",
                "/rad",
                Instant.now(),
                null));
        try (Visitor member = Visitor.as(browser.orElseThrow(), port, "rad2", script)) {
            member.opens("/aviseringar").sees("A-2026-0042").sees("Oläst").looks();
            Visitor.picture(member.page(), "aviseringar");
            assertThat(member.page().innerText("header")).contains("Aviseringar (");
            member.page().check("#brev");
            member.fills("adress", "ingen adress")
                    .presses("Spara")
                    .sees("Ange en e-postadress")
                    .looks();
            member.fills("adress", "ragnar@staden.example").presses("Spara").sees("Du får brev om det som rör dig");
            member.presses("Markera alla som lästa");
            assertThat(member.page().innerText("header")).doesNotContain("Aviseringar (");
        }
    }
}
