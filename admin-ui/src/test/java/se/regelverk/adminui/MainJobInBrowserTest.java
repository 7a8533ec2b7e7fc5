package se.regelverk.adminui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.MethodMode;
import org.springframework.test.context.ContextConfiguration;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.rules.impact.GroundsWritten;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;
import se.regelverk.adminui.web.WithBrowser;

/** The main job, end to end, in a real browser: a case, a changed rule, two approvals, and the next case by the new rule. */
@SpringBootTest(
        classes = {RegelverkApplication.class, MainJobInBrowserTest.InJune.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OwnData.class)
class MainJobInBrowserTest extends WithBrowser {
    private static final Pattern DIFFERENCE = Pattern.compile("(.+): väntade (.+?)(?: kr)? men fick (.+?)(?: kr)?\\.");
    private static final String TITLE = "Höjd riksnorm för ensamstående";

    private boolean script = true;

    /** A day in a month that has a riksnorm, whenever the test is run. */
    @TestConfiguration
    static class InJune {
        @Bean
        @Primary
        Clock june() {
            ZoneId zone = ZoneId.of("Europe/Stockholm");
            return Clock.fixed(ZonedDateTime.of(2026, 6, 15, 10, 0, 0, 0, zone).toInstant(), zone);
        }
    }

    @WithAndWithoutScript
    @DirtiesContext(methodMode = MethodMode.AFTER_METHOD)
    void aRuleIsChangedAndApprovedAndTheNextCaseIsAssessedByIt(boolean withScript) {
        script = withScript;
        String before = assessedCase("10 720 kr");
        proposeNewAmount();
        approve("rad1", "2 röster, 1 har röstat");
        approve("rad2", "Version 2 gäller från 2026-06-01");
        assessedCase("10 780 kr");
        try (Visitor worker = visitor("handlaggare")) {
            worker.opens(before).sees("10 720 kr");
        }
        try (Visitor operator = visitor("admin")) {
            operator.opens("/drift").sees("Version 2").sees("I ordning");
        }
        stop();
        assessedCase("10 720 kr");
    }

    /** What turned out wrong is taken out of use, with a reason; the next case is assessed by the version before. */
    private void stop() {
        try (Visitor council = visitor("rad3")) {
            council.opens("/rad").follows("a", TITLE).sees("Ulla Utvecklare").sees("Rut Rådsledamot");
            council.follows("a", "Nödstopp").presses("Stoppa versionen").sees("Skriv varför");
            council.fills("skal", "Beloppet är fel.")
                    .presses("Stoppa versionen")
                    .sees("Version 2 är stoppad");
            assertThat(council.text()).contains("Beloppet är fel.").contains("Rakel Rådsledamot");
        }
    }

    /** An adult who lives alone, pays 6 500 kr a month and has one income of 1 000 kr that counts, applying for this month. */
    private String assessedCase(String amount) {
        try (Visitor worker = visitor("handlaggare")) {
            worker.opens("/arbete").follows("a", "Nytt ärende");
            worker.page().check("text='Ansökan om ekonomiskt bistånd'");
            worker.presses("Börja fylla i");
            worker.page().check("text=Ensamstående");
            worker.page().check("#f-barn-inga");
            worker.page().check("#f-tillgangar-inga");
            worker.fills("f-sokande-personnummer", "19640823-3234")
                    .fills("f-kostnader-hyra", "6500")
                    .fills("f-manaderMedForsorjningsstod", "0");
            addIncome(worker);
            worker.presses("Granska och lämna in").presses("Lämna in").sees("Kvitto");
            worker.follows("a", "Till ärendet").sees("Bifall").sees(amount);
            return worker.page().url().replaceFirst("http://[^/]+", "");
        }
    }

    /** Another kind of income than the listed ones: only then is it asked whether it counts. */
    private static void addIncome(Visitor worker) {
        worker.presses("Lägg till inkomst").presses("Lägg till inkomst").sees("Inkomst 2");
        worker.presses("Ta bort Inkomst 2");
        assertThat(worker.text()).doesNotContain("Inkomst 2").doesNotContain("Ska inkomsten räknas?");
        worker.chooses("f-inkomster-0-typ", "annan");
        if (!worker.runsScript()) {
            worker.presses("Uppdatera frågorna i Inkomster");
        }
        worker.page().waitForSelector("text=Ska inkomsten räknas?");
        worker.page().check("#f-inkomster-0-raknas");
        worker.page().check("#f-inkomster-0-person");
        worker.fills("f-inkomster-0-belopp", "1 000");
    }

    private void proposeNewAmount() {
        try (Visitor author = visitor("utvecklare")) {
            author.opens("/paket").follows("a", "Ekonomiskt bistånd").follows("a", "Ny ändring");
            author.fills("title", TITLE)
                    .fills("purpose", "Regeringen har höjt riksnormen från juni.")
                    .fills("inForceFrom", "2026-06-01")
                    .presses("Börja ändringen");
            author.follows("a", "Ändra belopp").follows("a", "Riksnormens belopp");
            author.fills("v-ensamstaende", "4 000")
                    .fills("kalla", "Förordning om ändring")
                    .presses("Spara i utkastet")
                    .follows("a", "Till ändringen")
                    .sees("3 940 kr/mån (från 2026-01-01)")
                    .sees("4 000 kr/mån från 2026-06-01");
            letExamplesExpectTheNewAmount(author);
            GroundsWritten.by(author, author.page().url().replaceFirst("http://[^/]+", ""))
                    .presses("Skicka till rådet")
                    .sees("Det behövs 2 röster");
            author.opens("/rad").sees("Du har inte behörighet");
        }
    }

    /** An example that says the old amount for a month after the change is no longer right: what it expects follows. */
    private static void letExamplesExpectTheNewAmount(Visitor author) {
        for (int opened = 0; opened < 20 && author.text().contains("Se exemplet"); opened++) {
            author.follows("a", "Se exemplet").sees("Går inte igenom");
            Matcher difference = DIFFERENCE.matcher(author.text());
            while (difference.find()) {
                boolean isAmount = difference.group(1).equals("Belopp");
                author.page()
                        .locator(
                                isAmount
                                        ? "#ex-belopp"
                                        : "main .govuk-form-group:has(> label:text-matches('^\\\\s*%s( \\\\(.*)?\\\\s*$')) input"
                                                .formatted(difference.group(1).strip()))
                        .first()
                        .fill(difference.group(3));
            }
            author.presses("Spara i utkastet").sees("Går igenom").follows("a", "Till ändringen");
        }
        author.sees("Utan fel");
    }

    private void approve(String member, String told) {
        try (Visitor council = visitor(member)) {
            council.opens("/rad")
                    .follows("a", TITLE)
                    .sees("4 000 kr/mån från 2026-06-01")
                    .sees("exempel får ett annat utfall eller belopp")
                    .sees("som om de gällde juni 2026")
                    .sees("Utan fel");
            council.page().click("summary:has-text('Visa före och efter')");
            council.looks().sees("60 kr mer");
            council.presses("Fortsätt").sees("Välj vad du beslutar.");
            council.page().check("text='Godkänn'");
            council.presses("Fortsätt").presses("Bekräfta").sees(told);
        }
    }

    private Visitor visitor(String user) {
        return Visitor.as(browser.orElseThrow(), port, user, script);
    }

    @WithAndWithoutScript
    void nobodyIsShownAnotherAreasRulesOrACouncilsPagesWithoutSittingInIt(boolean withScript) {
        script = withScript;
        try (Visitor worker = visitor("handlaggare")) {
            assertThat(worker.opens("/paket").text()).contains("Du har inte behörighet");
            assertThat(worker.opens("/rad").text()).contains("Du har inte behörighet");
            assertThat(worker.opens("/drift").text()).contains("Du har inte behörighet");
        }
    }
}
