package se.regelverk.adminui.rules.local;

import java.util.List;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.rules.impact.GroundsWritten;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;

/** An amount is left open to the förvaltningar and set in one of them, and the council reads it and approves. */
// An application of its own: what is approved here would differ in all that others fill.
@SpringBootTest(
        classes = RegelverkApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=local")
@DirtiesContext
class LocalInBrowserTest extends InBrowser {
    private static final String AREA = "/paket/ekonomiskt-bistand";

    /** Others each time: what has been approved is already open. */
    private record Things(String amount, String row, List<String> others) {}

    private static final Things WITH_SCRIPT =
            new Things("ensamstaende", "KV-02", List.of("/lokalt/regler/EB-R09", "/lokalt/fragor/ansokan/hushall.typ"));
    private static final Things WITHOUT_SCRIPT = new Things(
            "sammanboende",
            "KV-03",
            List.of("/lokalt/regler/EB-R14", "/lokalt/fragor/ansokan/hushall.antalPersonerIBostaden"));

    @WithAndWithoutScript
    void anAmountIsOpenedSetForBrommaReadAndApproved(boolean script) {
        Things things = script ? WITH_SCRIPT : WITHOUT_SCRIPT;
        String change;
        try (Visitor author = visitor("utvecklare", script)) {
            author.opens(AREA + "/lokalt").sees("Vad förvaltningarna får bestämma");
            change = begin(author, title(script));
            author.opens(change + "/lokalt").sees("Vad förvaltningarna får bestämma");
            author.opens(change + "/belopp/riksnorm/" + things.amount()).follows("a", "Låt förvaltningarna bestämma");
            author.sees("Det är lika i hela staden.").presses("Öppna för förvaltningarna");
            author.sees("Skriv varför det får skilja sig").fills("skal", "Kostnaderna skiljer sig i staden");
            author.presses("Öppna för förvaltningarna").sees("Sparat i utkastet");
            author.chooses("forvaltning", "bromma").presses("Gå vidare").sees("Lokalt i Bromma");
            author.presses("Spara i utkastet").sees("Ange källan");
            author.fills("varde", "4 100").fills("fran", "2026-12-01");
            author.fills("kalla", "Stadsdelsnämndens beslut § 7").fills("kontrollerad", "2026-11-01");
            author.fills("skal", "Dyrare att leva i Bromma").presses("Läs hur det blir");
            author.sees("Så blir det i Bromma").sees("4 100 kr/mån från 2026-12-01");
            author.presses("Spara i utkastet").sees("Skäl: Dyrare att leva i Bromma");
            row(author, change, things.row());
            others(author, change, things.others());
            author.opens(change + "/lokalt").sees("Resten av staden");
            author.opens(change).sees("Utan fel");
            GroundsWritten.by(author, change).presses("Skicka till rådet");
        }
        decided("rad1", script);
        decided("rad2", script);
        try (Visitor reader = visitor("rad1", script)) {
            reader.opens(change).sees("Lokalt i Bromma");
        }
    }

    private static String title(boolean script) {
        return "Norm i Bromma " + (script ? "med" : "utan") + " skript";
    }

    private static void row(Visitor author, String change, String row) {
        author.opens(change + "/tabell/kvotdel/rad/" + row).follows("a", "Låt förvaltningarna bestämma");
        author.fills("skal", "Lagrummet prövas lokalt").presses("Öppna för förvaltningarna");
        author.chooses("forvaltning", "skarpnack").presses("Gå vidare").sees("Inneboendes del");
        author.fills("s-lagrum", "Stadsdelsnämndens beslut § 3").fills("skal", "Eget beslut");
        author.presses("Spara i utkastet").sees("Skarpnäck");
        author.follows("a", "Ändra").sees("I resten av staden: ");
    }

    private static void others(Visitor author, String change, List<String> things) {
        for (String thing : things) {
            author.opens(change + thing).fills("skal", "Prövas olika").presses("Öppna för förvaltningarna");
            author.chooses("forvaltning", "jarva").presses("Gå vidare").sees("Lokalt i Järva");
        }
    }

    private void decided(String member, boolean script) {
        try (Visitor council = visitor(member, script)) {
            council.opens("/rad")
                    .follows("a", title(script))
                    .sees("Lokalt i Bromma")
                    .sees("4 100 kr/mån från 2026-12-01 (Stadsdelsnämndens beslut § 7). Skäl: Dyrare att leva i Bromma")
                    .sees("Får nu bestämmas av varje förvaltning: Kostnaderna skiljer sig i staden");
            council.presses("Fortsätt").page().check("text='Godkänn'");
            council.presses("Fortsätt").presses("Bekräfta");
        }
    }

    private static String begin(Visitor author, String title) {
        author.opens(AREA + "/andring/ny");
        author.fills("title", title)
                .fills("purpose", "Prov av det lokala.")
                .fills("inForceFrom", "2026-12-01")
                .presses("Börja ändringen");
        return author.page().url().replaceFirst("http://[^/]+", "");
    }
}
