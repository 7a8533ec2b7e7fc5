package se.regelverk.adminui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZonedDateTime;
import org.springframework.beans.factory.annotation.Autowired;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Creation;
import se.regelverk.engine.change.Decision;
import se.regelverk.engine.change.Description;
import se.regelverk.engine.change.Grounds;
import se.regelverk.engine.change.Submission;
import se.regelverk.engine.content.Area;

/** The author's and the council's pages in a real browser, with axe on each. */
class ChangeInBrowserTest extends InBrowser {
    private static final String FIRST_DAY = YearMonth.now().atDay(1).toString();

    private static final String TABLE = "rule-packs/ekonomiskt-bistand/tabeller/kvotdel.yaml";

    @Autowired
    private Changes changes;

    @WithAndWithoutScript
    void anAmountARowAndASentenceAreChangedReadAndApproved(boolean script) {
        String change;
        try (Visitor author = visitor("utvecklare", script)) {
            change = begin(author);
            changeAmount(author, change);
            changeRow(author, change);
            changeSentence(author, change);
            addExample(author, change);
            author.opens(change + "/beskrivning").sees("Syfte");
            author.opens(change).sees("Belopp").sees("4 000 kr/mån från " + FIRST_DAY);
            author.opens(change + "/fil?fil=rule-packs/ekonomiskt-bistand/parametrar/riksnorm.yaml")
                    .sees(FIRST_DAY + ": 4000");
        }
        String id = change.substring(change.lastIndexOf('/') + 1);
        assertThat(id).startsWith("A-");
    }

    /** Two authors change the same file, and one removes it: whoever saves last chooses, and nothing is lost before. */
    @WithAndWithoutScript
    void twoAuthorsOfTheSameFileChooseBetweenTheirTexts(boolean script) {
        try (Visitor author = visitor("utvecklare", script)) {
            String change = begin(author);
            String id = change.substring(change.lastIndexOf('/') + 1);
            author.opens(change + "/tabell/kvotdel/rad/KV-02");
            changes.putFile(id, TABLE, table(id) + "# Bo var här\n", null, "bo", ZonedDateTime.now());
            author.fills("skal", "En inneboende får en del").presses("Spara i utkastet");
            author.sees("Två texter för samma fil").sees("Ulla Utvecklare").sees("En inneboende får en del");
            author.presses("Använd texten från Ulla Utvecklare").sees("En inneboende får en del");

            changes.removeFile(id, TABLE, 0L, "bo", ZonedDateTime.now());
            author.opens(change).sees("Två personer har skrivit i samma fil");
            author.follows("a", TABLE).sees("tog bort filen").sees("försvinner");
            author.presses("Behåll filen").sees("En inneboende får en del");
        }
    }

    @WithAndWithoutScript
    void theCouncilsQueueAndWhatItSentBackAreReadWithPeoplesNames(boolean script) {
        Change sentBack = submitted();
        changes.review(sentBack.id(), "rad1", Decision.ATERREMISS, "Skälet är otydligt.", ZonedDateTime.now());
        try (Visitor council = visitor("rad2", script)) {
            council.opens("/rad").sees("Tydligare skäl").sees("Återförvisad till författaren");
            council.follows("a", "Tydligare skäl").sees("Rut Rådsledamot").sees("Skälet är otydligt.");
            council.sees("Så påverkas beloppen").sees("Inget av de").sees("får ett annat utfall eller belopp");
        }
        try (Visitor author = visitor("utvecklare", script)) {
            author.opens("/paket/ekonomiskt-bistand/andring/" + sentBack.id())
                    .sees("Rådets kommentarer")
                    .sees("Rut Rådsledamot: Skälet är otydligt.");
        }
    }

    private Change submitted() {
        ZonedDateTime now = ZonedDateTime.now();
        var description = new Description(
                "Tydligare skäl",
                "Lättare att läsa",
                now.toLocalDate(),
                false,
                new Grounds("Behov", "Nytta", "Risk", "Kostnad"));
        var created =
                (Creation.Described) changes.create(new Area("ekonomiskt-bistand"), description, "utvecklare", now);
        String id = created.change().id();
        String clearer = table(id).replace("Gäller bara inneboende", "Gäller bara den som är inneboende");
        changes.putFile(id, TABLE, clearer, null, "utvecklare", now);
        return ((Submission.Submitted) changes.submit(id, "utvecklare", now)).change();
    }

    private String table(String id) {
        return changes.view(changes.find(id).orElseThrow()).after().text(TABLE).orElseThrow();
    }

    @WithAndWithoutScript
    void whatCannotBeChangedHereYetCanBeRead(boolean script) {
        try (Visitor author = visitor("utvecklare", script)) {
            author.opens("/paket/ekonomiskt-bistand");
            author.page().evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
            author.looks();
            author.opens("/paket/ekonomiskt-bistand/berakning/behov")
                    .sees("minus räknade inkomster")
                    .sees("SoL 12 kap. 1 §")
                    .sees("Används av");
            author.opens("/paket/ekonomiskt-bistand/formular/ansokan")
                    .sees("Hur många bor i bostaden?")
                    .sees("Frågas när")
                    .sees("krävs för beslut");
        }
    }

    private String begin(Visitor author) {
        author.opens("/paket").follows("a", "Ekonomiskt bistånd").follows("a", "Ny ändring");
        author.presses("Börja ändringen")
                .sees("Skriv rubrik")
                .sees("Skriv syfte")
                .sees("Ange dagen");
        author.fills("title", "Höjd riksnorm för ensamstående")
                .fills("purpose", "Nämnden har beslutat om en högre norm.")
                .fills("inForceFrom", FIRST_DAY)
                .presses("Börja ändringen")
                .sees("Att göra")
                .sees("Ingenting än");
        return author.page().url().replaceFirst("http://[^/]+", "");
    }

    private void changeAmount(Visitor author, String change) {
        author.follows("a", "Ändra belopp").follows("a", "Riksnormens belopp").sees("3 940");
        author.fills("v-ensamstaende", "fyra tusen")
                .presses("Spara i utkastet")
                .sees("Ange källan")
                .sees("Ensamstående vuxen: skriv tal i kr/mån");
        author.fills("v-ensamstaende", "4 000")
                .fills("kalla", "Nämndens beslut § 7: \"höjning\" # 1")
                .presses("Spara i utkastet")
                .sees("Sparat i utkastet")
                .sees("4 000");
        assertThat(author.page().url()).endsWith(change + "/belopp/riksnorm");
    }

    private void changeRow(Visitor author, String change) {
        author.opens(change + "/tabell").follows("a", "Inneboendes del").sees("KV-02");
        author.opens(change + "/tabell/kvotdel/rad/KV-02")
                .fills("c-typ", "innebonde")
                .presses("Spara i utkastet")
                .sees("Menade du ”inneboende”?");
        author.fills("c-typ", "inneboende")
                .fills("skal", "En vuxen inneboende får en enda del")
                .presses("Läs raden")
                .sees("därför att");
        author.presses("Spara i utkastet").sees("Sparat i utkastet");
        author.opens(change + "/tabell/kvotdel/rad/KV-03/kopia").sees("Ny rad KV-04");
    }

    private void changeSentence(Visitor author, String change) {
        author.opens(change + "/regel")
                .follows("a", "Inkomster och tillgångar täcker behovet")
                .sees("Läs upp hela regeln");
        author.fills("sa-text", "Inkomsterna täcker behovet. Överskottet är {abs(behov)}.")
                .presses("Spara i utkastet")
                .sees("Sparat i utkastet");
        author.opens(change + "/regel")
                .follows("a", "Inkomster och tillgångar täcker behovet")
                .sees("”Inkomsterna täcker behovet. Överskottet är [behov utan minustecken].”");
    }

    /** The form itself is filled, the rules are tried at once, and what they should come to is written. */
    private void addExample(Visitor author, String change) {
        author.opens(change)
                .follows("a", "Pröva med exempel")
                .follows("a", "Lägg till ett exempel")
                .presses("Spara i utkastet");
        author.sees("Skriv ett namn").sees("Ange minst ett väntat resultat");
        author.fills("ex-namn", "Ensamstående med en annan inkomst").fills("ex-avser", "2026-06");
        author.page().check("#f-hushall-typ");
        author.page().check("#f-barn-inga");
        author.page().check("#f-tillgangar-inga");
        author.fills("f-sokande-personnummer", "19640823-3234")
                .fills("f-kostnader-hyra", "6500")
                .fills("f-manaderMedForsorjningsstod", "0")
                .presses("Lägg till inkomst");
        author.chooses("f-inkomster-0-typ", "annan");
        if (!author.runsScript()) {
            author.presses("Uppdatera frågorna i Inkomster");
        }
        author.page().waitForSelector("text=Ska inkomsten räknas?");
        author.page().check("#f-inkomster-0-raknas");
        author.page().check("#f-inkomster-0-person");
        author.fills("f-inkomster-0-belopp", "1 000").presses("Prova reglerna");
        author.sees("Det här ger reglerna i utkastet").sees("Bifall").sees("10 720 kr");
        author.chooses("ex-utfall", "BIFALL").fills("ex-belopp", "10 720").presses("Spara i utkastet");
        author.sees("Sparat i utkastet");
        author.opens(change + "/fil?fil=rule-packs/ekonomiskt-bistand/exempel/tillagda.yaml")
                .sees("namn: Ensamstående med en annan inkomst")
                .sees("belopp: 10720");
    }
}
