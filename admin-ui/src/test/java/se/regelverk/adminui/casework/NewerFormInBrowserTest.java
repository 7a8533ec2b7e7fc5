package se.regelverk.adminui.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Creation;
import se.regelverk.engine.change.Description;
import se.regelverk.engine.change.Grounds;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.LibraryConfiguration;

/** A form is changed while it is being filled: one goes over and finishes, another finishes in the old one, and nothing is lost. */
class NewerFormInBrowserTest extends InBrowser {
    private static final String OFFER = "Formuläret har uppdaterats: 1 fråga borttagen.";

    @Autowired
    private Library library;

    @Autowired
    private Changes changes;

    private void publish() {
        new NewerForm(library).publish();
    }

    @AfterEach
    void stop() {
        new NewerForm(library).stop();
    }

    private static void begins(Visitor worker) {
        worker.opens("/arbete/nytt").page().check("text='Ansökan om ekonomiskt bistånd'");
        worker.presses("Börja fylla i");
        worker.fills("f-sokande-personnummer", "19640823-3234")
                .fills("f-kostnader-hyra", "6 500")
                .fills("f-kostnader-fackavgift", "300")
                .presses("Spara utkast");
    }

    @WithAndWithoutScript
    void goesOverWithWhatIsWrittenAndTheRestIsKept(boolean script) {
        try (Visitor worker = Visitor.as(browser.orElseThrow(), port, "handlaggare", script)) {
            begins(worker);
            String address = worker.page().url().replaceFirst(".*(/utkast/[^#?]*).*", "$1");
            publish();

            worker.opens(address)
                    .sees(OFFER)
                    .sees("Vad betalar du till fackföreningen?")
                    .sees("Frågan finns inte längre.");
            worker.fills("f-kostnader-hushallsel", "350").presses("Gå över till det nya formuläret");

            worker.sees("Du har gått över")
                    .sees("Uppgifter som inte längre frågas efter")
                    .sees("Vad kostar boendet?");
            assertThat(worker.page().inputValue("#f-kostnader-hyra")).isEqualTo("6 500");
            assertThat(worker.page().inputValue("#f-kostnader-hushallsel")).isEqualTo("350");
            worker.presses("Granska och lämna in")
                    .sees("Uppgifter som inte längre frågas efter")
                    .presses("Lämna in");
            worker.sees("är öppnat")
                    .sees("Uppgifter som inte längre frågas efter")
                    .sees("300");
        }
    }

    @WithAndWithoutScript
    void finishesInTheOldFormAndTheCaseSaysSo(boolean script) {
        try (Visitor worker = Visitor.as(browser.orElseThrow(), port, "handlaggare", script)) {
            begins(worker);
            publish();

            worker.presses("Spara utkast");
            worker.sees(OFFER).presses("Fortsätt i det gamla");
            worker.sees("Du fortsätter i det formulär du började i.").presses("Granska och lämna in");
            worker.presses("Lämna in");

            worker.sees("lämnades in i sin äldre version").sees("Vad betalar du till fackföreningen?");
        }
    }

    @WithAndWithoutScript
    void readsOnASmallScreenWhatIsNew(boolean script) {
        try (Visitor worker = Visitor.narrow(browser.orElseThrow(), port, "handlaggare", script)) {
            begins(worker);
            publish();
            worker.presses("Spara utkast");
            worker.sees(OFFER).presses("Gå över till det nya formuläret");
            worker.sees("Uppgifter som inte längre frågas efter");
        }
    }

    @WithAndWithoutScript
    void whatIsWrittenInAWindowThatStillShowsTheOldFormIsNotLost(boolean script) {
        try (Visitor worker = visitor("handlaggare", script);
                Visitor other = visitor("handlaggare", script)) {
            begins(worker);
            publish();
            other.opens(worker.page().url().replaceFirst(".*(/utkast/[^#?]*).*", "$1"))
                    .presses("Gå över till det nya formuläret");

            worker.fills("f-kostnader-fackavgift", "350")
                    .fills("f-kostnader-hyra", "7 000")
                    .presses("Spara utkast");

            assertThat(worker.page().inputValue("#f-kostnader-hyra")).isEqualTo("7 000");
            worker.sees("Uppgifter som inte längre frågas efter").sees("300").sees("350");
            worker.page().goBack();
            worker.presses("Spara utkast");
            assertThat(worker.page().inputValue("#f-kostnader-hyra")).isEqualTo("7 000");
        }
    }

    @WithAndWithoutScript
    void theAuthorReadsAndConfirmsTheStepsAndSeesWhomTheyConcern(boolean script) {
        var now = ZonedDateTime.now(LibraryConfiguration.ZONE);
        var description = new Description(
                "Färre frågor", "Prov", now.toLocalDate(), false, new Grounds("Behov", "Nytta", "Risk", "Kostnad"));
        Change change = ((Creation.Described) changes.create(NewerForm.AREA, description, "utvecklare", now)).change();
        changes.putFile(
                change.id(),
                NewerForm.FORM,
                NewerForm.changed(changes.view(change).before()),
                null,
                "utvecklare",
                now);
        try (Visitor worker = Visitor.as(browser.orElseThrow(), port, "handlaggare", script);
                Visitor author = Visitor.as(browser.orElseThrow(), port, "utvecklare", script)) {
            begins(worker);

            author.opens("/paket/%s/andring/%s".formatted(NewerForm.AREA, change.id()))
                    .sees("Så går påbörjade formulär över")
                    .sees(" arkiverad")
                    .sees("Ändringen kan inte skickas in förrän de är det")
                    .follows("a", "Läs och bekräfta stegen");
            author.sees("Vad betalar du till fackföreningen?").presses("Bekräfta stegen");
            author.sees("Bekräftat. Den som har börjat fylla i får göra klart i det gamla formuläret.");
        }
    }
}
