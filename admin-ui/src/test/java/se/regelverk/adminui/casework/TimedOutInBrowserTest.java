package se.regelverk.adminui.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import se.regelverk.adminui.web.InBrowser;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.adminui.web.WithAndWithoutScript;
import se.regelverk.engine.library.Library;

/** A login that times out while somebody writes takes nothing of what they wrote. */
class TimedOutInBrowserTest extends InBrowser {
    @Autowired
    private Library library;

    @Autowired
    private ServletWebServerApplicationContext server;

    @WithAndWithoutScript
    void whatWasTypedIsThereAfterTheNextLogin(boolean script) {
        try (Visitor worker = writing(script)) {
            timeOut();
            worker.fills("f-kostnader-hyra", "6 543");
            if (script) {
                worker.page().focus("#f-kostnader-akassa");
                worker.page().waitForSelector("#status:has-text('Du är utloggad')");
            }
            worker.fills("f-kostnader-akassa", "123").presses("Spara utkast").sees("så visas det du just skrev");
            worker.logsIn().looks().sees("Det du skrev finns kvar");
            worker.presses("Fortsätt där jag var").sees("Utkastet är sparat");
            assertThat(worker.page().inputValue("#f-kostnader-hyra")).isEqualTo("6 543");
            assertThat(worker.page().inputValue("#f-kostnader-akassa")).isEqualTo("123");
        }
    }

    @WithAndWithoutScript
    void aFormWithFilesAndRowsIsThereToo(boolean script) {
        TrialForm.publish(library);
        try (Visitor worker = Visitor.as(browser.orElseThrow(), port, "handlaggare", script)) {
            TrialForm.begin(worker);
            worker.presses("Lägg till post").fills("f-provposter-0-slag", "Första");
            timeOut();
            worker.fills("f-prov-anteckning", "Två rader");
            worker.page().setInputFiles("#f-prov-hyresavi", new FilePayload("a.pdf", "application/pdf", new byte[] {
                '%', 'P', 'D', 'F', '-'
            }));
            worker.presses("Lägg till post").logsIn().looks().sees("Hade du valt en fil får du välja den igen.");
            worker.presses("Fortsätt där jag var").sees("Post 2");
            assertThat(worker.page().inputValue("#f-provposter-0-slag")).isEqualTo("Första");
            assertThat(worker.page().inputValue("#f-prov-anteckning")).isEqualTo("Två rader");
        }
    }

    @WithAndWithoutScript
    void aPageFromBeforeALoginInAnotherWindowSavesWhatStandsOnIt(boolean script) {
        try (Visitor worker = writing(script)) {
            worker.fills("f-kostnader-hyra", "6 543");
            timeOut();
            var other = worker.page().context().newPage();
            other.navigate("http://localhost:" + port + "/login");
            other.fill("#username", "handlaggare");
            other.fill("#password", "regelverk");
            other.click("main button[type=submit]");
            worker.presses("Spara utkast").presses("Fortsätt där jag var");
            assertThat(worker.page().inputValue("#f-kostnader-hyra")).isEqualTo("6 543");
        }
    }

    @WithAndWithoutScript
    void somebodyElseWhoLogsInIsNotShownIt(boolean script) {
        try (Visitor worker = writing(script)) {
            worker.fills("f-kostnader-hyra", "6 543");
            timeOut();
            worker.presses("Spara utkast");
            worker.page().fill("#username", "admin");
            worker.page().fill("#password", "regelverk");
            worker.page().click("main button[type=submit]");
            worker.looks().sees("Drift");
            assertThat(worker.opens("/fortsatt").text()).doesNotContain("6 543");
        }
    }

    private Visitor writing(boolean script) {
        Visitor worker = Visitor.as(browser.orElseThrow(), port, "handlaggare", script);
        worker.opens("/arbete/nytt").page().check("text='Ansökan om ekonomiskt bistånd'");
        return worker.presses("Börja fylla i");
    }

    /** Ends every session, the way the server does when nobody has been heard of for long. */
    private void timeOut() {
        var tomcat = ((TomcatWebServer) server.getWebServer()).getTomcat();
        for (var child : tomcat.getHost().findChildren()) {
            for (Session session : ((Context) child).getManager().findSessions()) {
                session.expire();
            }
        }
    }
}
