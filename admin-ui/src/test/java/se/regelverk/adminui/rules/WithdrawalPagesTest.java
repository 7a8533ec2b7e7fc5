package se.regelverk.adminui.rules;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Creation;
import se.regelverk.engine.change.Decision;
import se.regelverk.engine.change.Description;
import se.regelverk.engine.change.Grounds;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.LibraryConfiguration;

@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class WithdrawalPagesTest {
    private static final Area AREA = new Area("ekonomiskt-bistand");
    private static final String PATH = "rule-packs/ekonomiskt-bistand/tabeller/kvotdel.yaml";
    private static final ZonedDateTime NOW = ZonedDateTime.now(LibraryConfiguration.ZONE);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Changes changes;

    private String submitted() {
        var description = new Description(
                "Klarare ord", "Prov", NOW.toLocalDate(), false, new Grounds("Behov", "Nytta", "Risk", "Kostnad"));
        Change change = ((Creation.Described) changes.create(AREA, description, "anna", NOW)).change();
        String text = changes.view(change).before().text(PATH).orElseThrow();
        changes.putFile(change.id(), PATH, text + "# klarare\n", null, "anna", NOW);
        changes.submit(change.id(), "anna", NOW);
        return change.id();
    }

    private static String page(String id) {
        return "/paket/%s/andring/%s".formatted(AREA, id);
    }

    private ResultActions withdraw(String id, String user) throws Exception {
        return mvc.perform(post(page(id) + "/dra-tillbaka")
                .with(LoggedIn.as(user, "utvecklare:*"))
                .with(csrf()));
    }

    @Test
    void whoeverWroteAChangeTakesItBackAndTheCouncilSeesIt() throws Exception {
        String id = submitted();
        var author = LoggedIn.as("anna", "utvecklare:*");
        mvc.perform(get(page(id)).with(author)).andExpect(content().string(containsString("Dra tillbaka från rådet")));

        withdraw(id, "anna").andExpect(redirectedUrl(page(id)));

        mvc.perform(get(page(id)).with(author)).andExpect(content().string(containsString("Skicka till rådet")));
        mvc.perform(get("/rad/" + id).with(LoggedIn.as("rut", "rad:*")))
                .andExpect(content().string(containsString("Tillbakadragen av författaren")))
                .andExpect(content().string(not(containsString("Ditt beslut"))));
    }

    @Test
    void nobodyTakesBackWhatOthersWrote() throws Exception {
        String id = submitted();

        mvc.perform(get(page(id)).with(LoggedIn.as("bo", "utvecklare:*")))
                .andExpect(content().string(not(containsString("Dra tillbaka från rådet"))));
        withdraw(id, "bo").andExpect(status().isForbidden());
    }

    @Test
    void whatIsDecidedMeanwhileStandsAndTheAuthorIsTold() throws Exception {
        String id = submitted();
        changes.review(id, "rad1", Decision.AVSLA, "Behövs inte.", NOW);
        changes.review(id, "rad2", Decision.AVSLA, "Behövs inte.", NOW);

        withdraw(id, "anna")
                .andExpect(redirectedUrl(page(id)))
                .andExpect(flash().attribute("notice", containsString("inte hos rådet")));
    }
}
