package se.regelverk.adminui.rules.followup;

import static org.assertj.core.api.Assertions.assertThat;

import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;

/** How rules turn out, read by their author in a real browser. */
class FollowUpInBrowserTest extends InBrowser {
    @WithAndWithoutScript
    void anAuthorSeesWhatHasBeenUsedAndNoReasonOfAnyCase(boolean script) {
        try (Visitor author = Visitor.as(browser.orElseThrow(), port, "utvecklare", script)) {
            author.opens("/paket/ekonomiskt-bistand")
                    .follows("a", "Uppföljning")
                    .sees("Hur ofta varje rad, mening och beräkning")
                    .sees("Varför besluten blev andra")
                    .sees("visas bara för den som får läsa ärendena")
                    .looks();
            Visitor.picture(author.page(), "uppfoljning");
            assertThat(author.page().locator("h1").count()).isEqualTo(1);
        }
    }
}
