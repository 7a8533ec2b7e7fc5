package se.regelverk.adminui.rules.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;

/** A draft is moved to a newer version in a real browser: one row meets, another is put together by itself. */
// An application of its own: what is approved here would be read by others.
@SpringBootTest(
        classes = RegelverkApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=move")
@DirtiesContext
class MoveInBrowserTest extends InBrowser {
    @Autowired
    private Changes changes;

    @WithAndWithoutScript
    void theAuthorComparesTheRowThatMeetsAndWritesAThird(boolean script) {
        var stale = new Stale(changes);
        String mode = script ? "med" : "utan";
        Change draft = stale.drafted("Min ändring " + mode, "utvecklare", Stale.reason("AS-01", "Mitt skäl " + mode));
        stale.approved("Beslutad ändring " + mode, text -> Stale.reason("AS-02", "Granne " + mode)
                .apply(Stale.reason("AS-01", "Beslutat skäl " + mode).apply(text)));
        try (Visitor author = Visitor.as(browser.orElseThrow(), port, "utvecklare", script)) {
            author.opens(Stale.address(draft))
                    .sees("En sak är ändrad i båda")
                    .follows("a", "Flytta utkastet till version");
            author.sees("Tabellen Anmälare som är skyldiga att anmäla, rad AS-01")
                    .sees("Mitt skäl " + mode)
                    .sees("Beslutat skäl " + mode)
                    .sees("”Beslutad ändring " + mode + "”");
            Visitor.picture(author.page(), "flytta-" + mode);
            author.presses("Flytta utkastet").sees("Välj vad som ska gälla: Tabellen");
            author.page().focus("#val-0");
            author.page().keyboard().press("ArrowUp");
            assertThat(author.page().isChecked("#val-0-3")).isTrue();
            author.page().click("summary:has-text('Skriv något eget')");
            author.fills("falt-0-4", "Gemensamt skäl " + mode);
            Visitor.picture(author.page(), "flytta-eget-" + mode);
            author.presses("Flytta utkastet").sees("Utkastet är flyttat till version");
            author.sees("Gemensamt skäl " + mode);
            author.opens(Stale.address(draft) + "/fil?fil=" + Stale.TABLE)
                    .sees("Text som inte används längre, från Ulla Utvecklare");
        }
        assertThat(stale.text(stale.found(draft.id()))).contains("Gemensamt skäl " + mode, "Granne " + mode);
        narrow(stale, mode, script);
    }

    @WithAndWithoutScript
    void twoTextsSavedAtOnceAreChosenThingByThing(boolean script) {
        var stale = new Stale(changes);
        String mode = script ? "med" : "utan";
        Change draft = stale.drafted("Samtidigt " + mode, "utvecklare", Stale.reason("AS-01", "Först " + mode));
        String late = Stale.reason("AS-02", "Sent " + mode)
                .apply(Stale.reason("AS-01", "Samtidigt " + mode).apply(stale.text(draft)));
        changes.putFile(draft.id(), Stale.TABLE, late, 0L, "bo", ZonedDateTime.now());
        String address = Stale.address(draft) + "/krock?fil=" + Stale.TABLE;
        try (Visitor author = Visitor.narrow(browser.orElseThrow(), port, "utvecklare", script)) {
            author.opens(address);
            Visitor.picture(author.page(), "krock-smal-" + mode);
        }
        try (Visitor author = Visitor.as(browser.orElseThrow(), port, "utvecklare", script)) {
            author.opens(address).sees("rad AS-01").sees("rad AS-02").sees("Eller välj del för del");
            author.presses("Spara valen").sees("Välj vad som ska gälla: Tabellen");
            author.page().check("#val-0");
            author.page().check("#val-1-2");
            Visitor.picture(author.page(), "krock-" + mode);
            author.presses("Spara valen").sees("Först " + mode).sees("Sent " + mode);
        }
    }

    private void narrow(Stale stale, String mode, boolean script) {
        Change draft = stale.drafted("Smal " + mode, "utvecklare", Stale.reason("AS-02", "Smalt " + mode));
        stale.approved("Beslutad smal " + mode, Stale.reason("AS-02", "Beslutat smalt " + mode));
        try (Visitor author = Visitor.narrow(browser.orElseThrow(), port, "utvecklare", script)) {
            author.opens(Stale.address(draft) + "/flytta").sees("Beslutat smalt " + mode);
            Visitor.picture(author.page(), "flytta-smal-" + mode);
        }
    }
}
