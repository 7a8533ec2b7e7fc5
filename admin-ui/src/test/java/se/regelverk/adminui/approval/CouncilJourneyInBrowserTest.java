package se.regelverk.adminui.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.rules.impact.GroundsWritten;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;
import se.regelverk.adminui.web.WithBrowser;

/** Four people and a change: the author, two members of the council and its chair, with axe on each page they come to. */
@SpringBootTest(
        classes = RegelverkApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=council-journey")
@ContextConfiguration(initializers = OwnData.class)
@DirtiesContext
class CouncilJourneyInBrowserTest extends WithBrowser {
    private static final String AUTHOR = "utvecklare";
    private static final String CHAIR = "rad1";
    private static final String MEMBER = "rad2";
    private static final String OTHER_MEMBER = "rad3";

    private boolean script;
    private String title = "";

    @WithAndWithoutScript
    void aChangeIsSentBackAnsweredAndDecidedByTheChairsCastingVote(boolean withScript) {
        script = withScript;
        title = "Klarare skäl " + (script ? "med" : "utan") + " skript";
        String change = written();
        sentBackByAMember();
        answeredByTheAuthor(change);
        votedOnByTheMembers();
        String page;
        try (Visitor chair = visitor(CHAIR, script)) {
            chair.opens("/rad").follows("a", title).sees("reservation").sees("Det behövs 2 röster, 2 har röstat");
            decides(chair, "Godkänn", "", "Med din röst är ändringen godkänd.");
            chair.sees("gäller från");
            page = address(chair);
        }
        protocolIsRead(page);
    }

    private String written() {
        try (Visitor author = visitor(AUTHOR, script)) {
            author.opens("/paket/ekonomiskt-bistand").follows("a", "Ny ändring");
            author.fills("title", title)
                    .fills("purpose", "Lättare att läsa.")
                    .fills("inForceFrom", YearMonth.now().atDay(1).toString())
                    .presses("Börja ändringen");
            String change = address(author);
            author.opens(change + "/tabell/kvotdel/rad/KV-03")
                    .fills("skal", title + ", först")
                    .presses("Spara i utkastet");
            GroundsWritten.by(author, change)
                    .presses("Skicka till rådet")
                    .sees("Det behövs 2 röster, ingen har röstat.");
            return change;
        }
    }

    private void sentBackByAMember() {
        try (Visitor member = visitor(MEMBER, script)) {
            member.opens("/rad").follows("a", title).follows("a", "Kommentera").sees("Din kommentar");
            member.presses("Spara kommentaren").sees("Skriv något");
            member.fills("text", "Är det så vi säger?")
                    .presses("Spara kommentaren")
                    .sees("Är det så vi säger?");
            member.page().check("text='Skicka tillbaka till författaren'");
            member.presses("Fortsätt").sees("Skriv varför");
            member.page().check("text='Skicka tillbaka till författaren'");
            member.fills("kommentar", "Nästan.").fills("krav", "Skriv kortare.\nSvara på kommentaren.");
            member.presses("Fortsätt").sees("Författaren ska svara på detta").sees("Svara på kommentaren.");
            member.presses("Bekräfta").sees("Återförvisad till författaren").sees("läs protokoll 1");
        }
    }

    private void answeredByTheAuthor(String change) {
        try (Visitor author = visitor(AUTHOR, script)) {
            author.opens(change).sees("Vad rådet kräver").sees("Återstår").follows("a", "Kommentar 1");
            author.fills("text", "Nu är det kortare.").presses("Spara svaret").sees("Ditt svar är sparat.");
            author.opens(change + "/tabell/kvotdel/rad/KV-03")
                    .fills("skal", title)
                    .presses("Spara i utkastet");
            author.opens(change)
                    .fills("krav-1", "Kortare nu.")
                    .presses("Spara svar 1")
                    .sees("Besvarat");
            author.sees("Svara på kommentaren.").fills("krav-2", "Besvarad.").presses("Spara svar 2");
            author.presses("Skicka till rådet").sees("Det behövs 2 röster");
        }
    }

    /** One for and one against: the casting vote decides. */
    private void votedOnByTheMembers() {
        try (Visitor member = visitor(MEMBER, script)) {
            member.opens("/rad")
                    .follows("a", title)
                    .sees("Kortare nu.")
                    .sees("1 svar")
                    .follows("a", "Kommentar 1");
            member.presses("Markera som löst").sees("Löst");
            decides(member, "Godkänn", "", "Din röst räknas som ja.");
            member.sees("1 har röstat");
        }
        try (Visitor other = visitor(OTHER_MEMBER, script)) {
            other.opens("/rad").follows("a", title).follows("a", "Reservera dig");
            other.fills("text", "Skälet var bättre förut.")
                    .presses("Spara reservationen")
                    .sees("Skälet var bättre förut.");
            decides(other, "Avslå", "Behövs inte.", "Din röst räknas som nej.");
            other.sees("Fler behöver rösta.");
        }
    }

    private void protocolIsRead(String page) {
        try (Visitor author = visitor(MEMBER, script)) {
            author.opens(page).follows("a", "läs protokoll 2");
            author.sees("Godkänn (processägare)")
                    .sees("Avslå (representant)")
                    .sees("Skälet var bättre förut.")
                    .sees("Ingen har anmält jäv.")
                    .sees("SHA-256")
                    .sees("2 röstade för och 1 emot.")
                    .sees("Närvarande")
                    .sees("Rakel Rådsledamot, representant");
            assertThat(author.page().locator("main code, main .rv-source").allInnerTexts())
                    .anySatisfy(text -> assertThat(text).matches("[0-9a-f]{64}"));
        }
    }

    @WithAndWithoutScript
    void anEscalatedChangeIsApprovedOnlyWhenItsEffectIsKnown(boolean withScript) {
        script = withScript;
        title = "Lyft " + (script ? "med" : "utan") + " skript";
        String change = written();
        try (Visitor other = visitor(OTHER_MEMBER, script)) {
            other.opens("/rad").follows("a", title).follows("a", "Anmäl jäv");
            other.fills("text", "Min bror söker.").presses("Anmäl jäv").sees("Därför kan du inte besluta");
        }
        try (Visitor member = visitor(MEMBER, script)) {
            member.opens("/rad").follows("a", title);
            decides(member, "Eskalera", "Gäller hela staden.", "lyfts till det gemensamma rådet");
            member.sees("Ingen kan godkänna ändringen än.");
            decides(member, "Godkänn", "", "Din röst räknas som ja.");
            member.sees("utan en konsekvensanalys");
        }
        analysed(change);
        try (Visitor member = visitor(MEMBER, script)) {
            member.opens("/rad").follows("a", title);
            assertThat(member.text()).doesNotContain("Ingen kan godkänna ändringen än.");
            decides(member, "Godkänn", "", "Din röst räknas som ja.");
        }
        try (Visitor chair = visitor(CHAIR, script)) {
            chair.opens("/rad").follows("a", title).sees("Min bror söker.");
            decides(chair, "Godkänn", "", "Med din röst är ändringen godkänd.");
            chair.follows("a", "läs protokoll 1")
                    .sees("Rådet för gemensamma regler")
                    .sees("Gäller hela staden.");
        }
    }

    private void analysed(String change) {
        try (Visitor author = visitor(AUTHOR, script)) {
            author.opens(change + "/konsekvens");
            author.page().check("#befolkning-2");
            author.fills("antal", "200").presses("Räkna");
            author.page().waitForCondition(() -> {
                if (!author.runsScript()) {
                    author.page().reload();
                }
                return author.text().contains("Så gjordes räkningen");
            });
        }
    }

    private static void decides(Visitor member, String decision, String comment, String told) {
        member.page().check("text='%s'".formatted(decision));
        member.fills("kommentar", comment).presses("Fortsätt").sees(told).presses("Bekräfta");
    }

    private static String address(Visitor visitor) {
        return visitor.page().url().replaceFirst("http://[^/]+", "").replaceFirst("#.*", "");
    }
}
