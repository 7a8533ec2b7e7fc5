package se.regelverk.adminui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.web.Browser;
import se.regelverk.adminui.web.Visitor;

/** The main job, end to end, in a real browser: a case, a changed rule, two approvals, and the next case by the new rule. */
@SpringBootTest(
        classes = {RegelverkApplication.class, MainJobInBrowserTest.InJune.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OwnData.class)
class MainJobInBrowserTest {
    private static final Pattern DIFFERENCE = Pattern.compile("(.+): väntade (.+?)(?: kr)? men fick (.+?)(?: kr)?\\.");
    private static final String TITLE = "Höjd riksnorm för ensamstående";
    private static Optional<Browser> browser = Optional.empty();

    @LocalServerPort
    private int port;

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

    @BeforeAll
    static void openBrowser() {
        browser = Browser.find();
        assumeTrue(browser.isPresent(), "No Chromium on this machine");
    }

    @AfterAll
    static void closeBrowser() {
        browser.ifPresent(Browser::close);
    }

    @Test
    void aRuleIsChangedAndApprovedAndTheNextCaseIsAssessedByIt() {
        String before = assessedCase("11 720 kr");
        proposeNewAmount();
        approve("rad1", "En ledamot har godkänt");
        approve("rad2", "Version 2 gäller från 2026-06-01");
        assessedCase("11 780 kr");
        try (Visitor worker = visitor("handlaggare")) {
            worker.opens(before).sees("11 720 kr");
        }
        try (Visitor operator = visitor("admin")) {
            operator.opens("/drift").sees("Version 2").sees("I ordning");
        }
    }

    /** An adult who lives alone, pays 6 500 kr a month and has no income, applying for this month. */
    private String assessedCase(String amount) {
        try (Visitor worker = visitor("handlaggare")) {
            worker.opens("/arbete").follows("a", "Nytt ärende");
            worker.page().check("text='Ansökan om ekonomiskt bistånd'");
            worker.presses("Börja fylla i");
            worker.page().check("text=Ensamstående");
            for (String list : List.of("barn", "inkomster", "tillgangar")) {
                worker.page().check("#f-%s-inga".formatted(list));
            }
            worker.fills("f-sokande-personnummer", "19640823-3234")
                    .fills("f-kostnader-hyra", "6500")
                    .fills("f-manaderMedForsorjningsstod", "0")
                    .presses("Lämna in")
                    .sees("Bifall")
                    .sees(amount);
            return worker.page().url().replaceFirst("http://[^/]+", "");
        }
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
            author.presses("Skicka till rådet").sees("Två ledamöter ska godkänna den");
            author.opens("/rad").sees("Du har inte behörighet");
        }
    }

    /** An example that says the old amount for a month after the change is no longer right: what it expects follows. */
    private static void letExamplesExpectTheNewAmount(Visitor author) {
        for (int opened = 0; opened < 20 && author.text().contains("Se exemplet"); opened++) {
            author.follows("a", "Se exemplet").sees("Exemplet går inte igenom");
            Matcher difference = DIFFERENCE.matcher(author.text());
            while (difference.find()) {
                author.page()
                        .locator("main label:has-text('" + difference.group(1).strip() + " (') + * input, "
                                + ".govuk-form-group:has(> label:has-text('"
                                + difference.group(1).strip() + " (')) input")
                        .first()
                        .fill(difference.group(3));
            }
            author.presses("Spara i utkastet");
        }
        author.sees("Utan fel");
    }

    private void approve(String member, String told) {
        try (Visitor council = visitor(member)) {
            council.opens("/rad")
                    .follows("a", TITLE)
                    .sees("4 000 kr/mån från 2026-06-01")
                    .sees("Utan fel");
            council.presses("Fortsätt").sees("Välj vad du beslutar.");
            council.page().check("text='Godkänn'");
            council.presses("Fortsätt").presses("Bekräfta").sees(told);
        }
    }

    private Visitor visitor(String user) {
        return Visitor.as(browser.orElseThrow(), port, user);
    }

    @Test
    void nobodyIsShownAnotherAreasRulesOrACouncilsPagesWithoutSittingInIt() {
        try (Visitor worker = visitor("handlaggare")) {
            assertThat(worker.opens("/paket").text()).contains("Du har inte behörighet");
            assertThat(worker.opens("/rad").text()).contains("Du har inte behörighet");
            assertThat(worker.opens("/drift").text()).contains("Du har inte behörighet");
        }
    }
}
