package se.regelverk.adminui.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.MethodMode;
import se.regelverk.adminui.rules.impact.GroundsWritten;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;

/**
 * A form from nothing, approved, half filled, changed and approved again; one goes over and finishes, another finishes as it was begun.
 * Nothing written is lost. Axe on every page.
 */
class FormJourneyInBrowserTest extends InBrowser {
    private static final String FIRST = "Fritidsstöd kan sökas";
    private static final String SECOND = "Fritidsstöd frågar om arrangören";
    private static final String TITLE = "Ansökan om fritidsstöd";

    private boolean script = true;

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    @DirtiesContext(methodMode = MethodMode.AFTER_METHOD)
    void nothingIsLostFromTheFirstQuestionToTheCase(boolean withScript) {
        script = withScript;
        buildsAndSubmits();
        approve("rad1", FIRST);
        approve("rad2", FIRST);
        try (Visitor worker = visitor("handlaggare");
                Visitor other = visitor("handlaggare")) {
            String half = fillsHalf(worker);
            String older = fillsHalf(other);
            changesConfirmsAndSubmits();
            approve("rad1", SECOND);
            approve("rad2", SECOND);
            goesOverAndFinishes(worker, half);
            finishesAsBegun(other, older);
        }
    }

    private void buildsAndSubmits() {
        try (Visitor author = visitor("utvecklare")) {
            begins(author, FIRST);
            author.follows("a", "Bygga formulär").follows("a", "Nytt formulär");
            author.fills("titel", TITLE)
                    .fills("id", "fritidsstod")
                    .fills("sida-titel", "Om fritiden")
                    .presses("Spara i utkastet");
            String form = address(author);
            knownQuestion(author, form);
            newQuestion(author, form, "Aktivitet", "text", "Vilken aktivitet gäller det?", "onskvard");
            newQuestion(author, form, "Behöver hjälp", "ja-nej", "Behövs hjälp på plats?", "onskvard");
            newQuestion(author, form, "Biljett", "en-av", "Vilken biljett gäller det?", "onskvard");
            period(author, form);
            author.opens(form).sees("Besvaras tillsammans: period");
            author.opens(form + "/forhandsvisning").sees("När pågår aktiviteten?");
            submits(author, form);
        }
    }

    private void begins(Visitor author, String title) {
        author.opens("/paket/ekonomiskt-bistand/andring/ny")
                .fills("title", title)
                .fills("purpose", "Fritiden ska frågas för sig.")
                .fills("inForceFrom", YearMonth.now().atDay(1).toString())
                .presses("Börja ändringen");
    }

    private static void knownQuestion(Visitor author, String form) {
        author.opens(form + "/fraga/ny?sida=om-fritiden")
                .chooses("begrepp", "sokande.personnummer")
                .fills("fraga", "Vilket personnummer har den sökande?");
        author.page().check("input[name='krav'][value='spara']");
        author.presses("Spara i utkastet").sees("Sparat i utkastet");
    }

    private void newQuestion(Visitor author, String form, String title, String type, String label, String level) {
        author.opens(form + "/fraga/ny?sida=om-fritiden");
        author.page().check("input[name='val-begrepp'][value='nytt']");
        next(author, "#nytt-titel");
        author.fills("nytt-titel", title).chooses("nytt-typ", type);
        if (type.equals("en-av")) {
            next(author, "textarea#nytt-val");
            author.fills("nytt-val", "termin = Terminskort\ndag = Dagskort\nannat = Annat");
        }
        author.fills("fraga", label);
        author.page().check("input[name='krav'][value='" + level + "']");
        author.presses("Spara i utkastet").page().waitForSelector("#anvands");
        author.sees("Sparat i utkastet");
    }

    private void period(Visitor author, String form) {
        author.opens(form).follows("a", "Frågor som besvaras tillsammans");
        author.presses("Spara i utkastet").sees("Välj hur frågorna besvaras.");
        author.page().check("input[name='falt'][value='period']");
        next(author, "#namn");
        author.fills("titel", "När pågår aktiviteten?").fills("namn", "Aktivitet");
        author.presses("Spara i utkastet").sees("Sparat i utkastet").sees("Delarna");
    }

    private static void submits(Visitor author, String form) {
        GroundsWritten.by(author, form.replaceFirst("/formular/.*", ""))
                .sees("Utan fel")
                .presses("Skicka till rådet")
                .sees("Ändringen är skickad till rådet.");
    }

    private void approve(String member, String title) {
        try (Visitor council = visitor(member)) {
            council.opens("/rad").follows("a", title).sees("Utan fel").sees(TITLE);
            if (title.equals(SECOND)) {
                council.sees("Så går påbörjade formulär över")
                        .sees("2 påbörjade formulär: ")
                        .sees("Frågan ”Behövs hjälp på plats?” tas bort.");
            }
            council.presses("Fortsätt");
            council.page().check("text='Godkänn'");
            council.presses("Fortsätt").presses("Bekräfta");
        }
    }

    private static String fillsHalf(Visitor worker) {
        worker.opens("/arbete/nytt").page().check("text='" + TITLE + "'");
        worker.presses("Börja fylla i").sees("Behövs hjälp på plats?");
        worker.fills("f-sokande-personnummer", "19640823-3234").fills("f-aktivitet", "Simning <torsdagar>");
        worker.page().check("#f-behoverHjalp");
        worker.page().check("text='Annat'");
        worker.presses("Spara utkast");
        return worker.page().url().replaceFirst(".*(/utkast/[^#?]*).*", "$1");
    }

    private void changesConfirmsAndSubmits() {
        try (Visitor author = visitor("utvecklare")) {
            begins(author, SECOND);
            author.follows("a", "Bygga formulär").follows("a", TITLE);
            String form = address(author);
            author.opens(form + "/fraga/aktivitet")
                    .sees("De är låsta")
                    .fills("fraga", "Vilken fritidsaktivitet söks stöd för?")
                    .presses("Spara i utkastet")
                    .sees("Sparat i utkastet");
            author.opens(form + "/fraga/behoverHjalp/ta-bort").presses("Ta bort frågan");
            newQuestion(author, form, "Arrangör", "text", "Vem ordnar aktiviteten?", "spara");
            retires(author, form.replaceFirst("/formular/.*", "/begrepp/biljett"));
            confirms(author, form);
            submits(author, form);
        }
    }

    private static void retires(Visitor author, String concept) {
        author.opens(concept)
                .fills("val", "termin = Terminskort\ndag = Dagskort")
                .presses("Spara i utkastet");
    }

    private static void confirms(Visitor author, String form) {
        author.opens(form.replaceFirst("/formular/.*", ""))
                .sees("2 påbörjade formulär: ")
                .sees("Ändringen kan inte skickas in förrän de är det.")
                .follows("a", "Läs och bekräfta stegen");
        author.sees("Vilken biljett gäller det?: ”Annat” blir").chooses("alternativ-0", "dag");
        author.page().check("input[name='tvingande'][value='nej']");
        author.presses("Bekräfta stegen").sees("får göra klart i det gamla formuläret");
    }

    private static void goesOverAndFinishes(Visitor worker, String draft) {
        worker.opens(draft)
                .sees("Formuläret har uppdaterats: ")
                .sees("Vem ordnar aktiviteten?")
                .sees("Behövs hjälp på plats?")
                .presses("Gå över till det nya formuläret");
        worker.sees("Du har gått över").sees("Vilken fritidsaktivitet söks stöd för?");
        assertThat(worker.page().inputValue("#f-aktivitet")).isEqualTo("Simning <torsdagar>");
        assertThat(worker.page().isChecked("text='Dagskort'")).isTrue();
        worker.presses("Granska och lämna in").sees("Vem ordnar aktiviteten?");
        worker.opens(draft).fills("f-arrangor", "Simklubben").presses("Granska och lämna in");
        worker.sees("Simklubben").sees("Dagskort").presses("Lämna in");
        worker.sees("är öppnat")
                .sees("Simning <torsdagar>")
                .sees("Simklubben")
                .sees("Dagskort")
                .sees("Uppgifter som inte längre frågas efter")
                .sees("Behövs hjälp på plats?");
    }

    private static void finishesAsBegun(Visitor worker, String draft) {
        worker.opens(draft)
                .sees("Formuläret har uppdaterats: ")
                .presses("Fortsätt i det gamla")
                .sees("Du fortsätter i det formulär du började i.");
        worker.presses("Granska och lämna in").presses("Lämna in");
        worker.sees("lämnades in i sin äldre version")
                .sees("Behövs hjälp på plats?")
                .sees("Annat");
    }

    private static String address(Visitor visitor) {
        return visitor.page().url().replaceFirst("http://[^/]+", "").replaceFirst("[?#].*", "");
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
