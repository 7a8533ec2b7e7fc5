package se.regelverk.adminui.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.MethodMode;
import se.regelverk.adminui.rules.impact.GroundsWritten;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;

/** A form from nothing to a filled one, in a real browser: with a condition, a group and two approvals; axe on every page. */
class FormBuilderInBrowserTest extends InBrowser {
    private static final String TITLE = "Nytt formulär om förråd";

    private boolean script = true;

    @WithAndWithoutScript
    @DirtiesContext(methodMode = MethodMode.AFTER_METHOD)
    void aFormIsBuiltFromNothingApprovedAndFilled(boolean withScript) {
        script = withScript;
        try (Visitor author = visitor("utvecklare")) {
            String form = begin(author);
            String first = form + "/fraga/ny?sida=om-forradet";
            newQuestion(author, first, "Har förråd", "ja-nej", "Har du ett förråd?");
            newQuestion(author, first, "Förrådets yta", "heltal", "Hur stort är förrådet?");
            addCondition(author);
            addGroup(author, form);
            move(author, form);
            author.opens(form + "/forhandsvisning?vy=fel")
                    .sees("Hur stort är förrådet?")
                    .sees("Fel:");
            author.opens(form + "/schema").sees("Så läses formuläret").sees("harForrad");
            GroundsWritten.by(author, form.replaceFirst("/formular/.*", ""))
                    .sees("Utan fel")
                    .presses("Skicka till rådet");
        }
        approve("rad1");
        approve("rad2");
        fill();
    }

    private String begin(Visitor author) {
        author.opens("/paket/ekonomiskt-bistand/andring/ny")
                .fills("title", TITLE)
                .fills("purpose", "Förråden ska frågas för sig.")
                .fills("inForceFrom", YearMonth.now().atDay(1).toString())
                .presses("Börja ändringen");
        author.follows("a", "Bygga formulär")
                .sees("Ansökan om ekonomiskt bistånd")
                .follows("a", "Nytt formulär");
        author.presses("Spara i utkastet").sees("Skriv vad formuläret heter.");
        author.fills("titel", "Förråd <b>&</b> källare")
                .fills("id", "forrad")
                .fills("sida-titel", "Om förrådet")
                .presses("Spara i utkastet")
                .sees("Sparat i utkastet")
                .sees("Förråd <b>&</b> källare")
                .sees("Sidan har inga frågor");
        return author.page().url().replaceFirst("http://[^/]+", "");
    }

    private void newQuestion(Visitor author, String address, String title, String type, String label) {
        author.opens(address);
        author.page().check("input[name='val-begrepp'][value='nytt']");
        next(author, "#nytt-titel");
        author.fills("nytt-titel", title).chooses("nytt-typ", type);
        author.fills("fraga", label);
        if (script) {
            author.page().waitForSelector("#forhandsvisning :text('" + label + "')");
        } else {
            author.presses("Visa");
            assertThat(author.page().innerText("#forhandsvisning")).contains(label);
        }
        author.presses("Spara i utkastet").sees("Sparat i utkastet").sees("Används av");
    }

    private void addCondition(Visitor author) {
        author.presses("Lägg till villkor");
        author.page().waitForSelector("[id='v.0.begrepp']");
        author.chooses("v.0.begrepp", "harForrad");
        next(author, "select[id='v.0.val']");
        author.chooses("v.0.val", "ja");
        author.presses("Spara i utkastet").sees("Sparat i utkastet").sees("Frågan visas när Har förråd är ja");
        author.page().click("button.rv-mode:has-text('Mobil')");
        author.page().waitForSelector(".rv-frame--mobil");
        assertThat(author.page().getAttribute(".rv-frame", "inert")).isNotNull();
    }

    private void addGroup(Visitor author, String form) {
        author.opens(form)
                .follows("a", "Ny grupp som upprepas")
                .presses("Spara i utkastet")
                .sees("Välj en lista");
        author.fills("lista-titel", "Saker i förrådet")
                .fills("lista-post", "Sak")
                .fills("lagg-till", "Lägg till sak")
                .presses("Spara i utkastet")
                .sees("Gruppen Saker i förrådet")
                .follows("a", "Ny fråga i gruppen");
        newQuestion(author, author.page().url().replaceFirst("http://[^/]+", ""), "Sakens namn", "text", "Vad är det?");
    }

    private void move(Visitor author, String form) {
        author.opens(form).sees("Visas när Har förråd");
        author.page().click("#i-forradetsYta button[value='upp']");
        author.page().waitForSelector(":text('”Hur stort är förrådet?” är nu nummer 1 av 3')");
        author.looks().sees("Att rätta eller se över:");
        if (script) {
            assertThat(author.page().innerText("#status")).contains("är nu nummer 1 av 3");
        }
        author.page().click("#i-forradetsYta button[value='ner']");
        author.page().waitForSelector(":text('är nu nummer 2 av 3')");
        assertThat(author.looks().text()).doesNotContain("Att rätta eller se över:");
    }

    private void approve(String member) {
        try (Visitor council = visitor(member)) {
            council.opens("/rad").follows("a", TITLE).sees("Utan fel").presses("Fortsätt");
            council.page().check("text='Godkänn'");
            council.presses("Fortsätt").presses("Bekräfta");
        }
    }

    private void fill() {
        try (Visitor worker = visitor("handlaggare")) {
            worker.opens("/arbete").follows("a", "Nytt ärende");
            worker.page().check("text='Förråd <b>&</b> källare'");
            worker.presses("Börja fylla i");
            assertThat(worker.text()).contains("Har du ett förråd?").doesNotContain("Hur stort är förrådet?");
            worker.page().check("#f-harForrad");
            if (!script) {
                worker.presses("Uppdatera frågorna i Om förrådet");
            }
            worker.page().waitForSelector("text=Hur stort är förrådet?");
            worker.fills("f-forradetsYta", "4").presses("Lägg till sak");
            worker.page().waitForSelector("text=Vad är det?");
            worker.looks();
        }
    }

    /** Shows what follows from a choice: script does it by itself, without it a button. */
    private void next(Visitor author, String shown) {
        if (!script) {
            author.presses("Nästa");
        }
        author.page().waitForSelector(shown);
    }

    private Visitor visitor(String user) {
        return Visitor.as(browser.orElseThrow(), port, user, script);
    }
}
