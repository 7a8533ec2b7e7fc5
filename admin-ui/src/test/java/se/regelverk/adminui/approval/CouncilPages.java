package se.regelverk.adminui.approval;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.ZonedDateTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.ChangeState;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Creation;
import se.regelverk.engine.change.Decision;
import se.regelverk.engine.change.Description;
import se.regelverk.engine.change.Grounds;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.LibraryConfiguration;

/** A change before its council, and what people do with its pages. */
@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
abstract class CouncilPages {
    static final Area AREA = new Area("ekonomiskt-bistand");
    static final String PATH = "rule-packs/ekonomiskt-bistand/tabeller/kvotdel.yaml";
    static final ZonedDateTime NOW = ZonedDateTime.now(LibraryConfiguration.ZONE);
    static final RequestPostProcessor AUTHOR = LoggedIn.as("anna", "utvecklare:*");
    static final RequestPostProcessor OWN = LoggedIn.as("rut", "rad:ekonomiskt-bistand");
    static final RequestPostProcessor SHARED = LoggedIn.as("gun", "rad:gemensamt");

    @Autowired
    MockMvc mvc;

    @Autowired
    Changes changes;

    String submitted() {
        var description = new Description(
                "Klarare ord", "Prov", NOW.toLocalDate(), false, new Grounds("Behov", "Nytta", "Risk", "Kostnad"));
        Change change = ((Creation.Described) changes.create(AREA, description, "anna", NOW)).change();
        String text = changes.view(change).before().text(PATH).orElseThrow();
        // One test approves its change; what the next one writes must differ from that too.
        String other = text.replaceFirst(
                "skal: Gäller[^}]*", "skal: Gäller den som är inneboende enligt " + change.id() + " ");
        changes.putFile(change.id(), PATH, other, null, "anna", NOW);
        changes.submit(change.id(), "anna", NOW);
        return change.id();
    }

    ResultActions posts(String path, RequestPostProcessor who, String... fields) throws Exception {
        var request = post(path).with(who).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request);
    }

    ResultActions sees(String path, RequestPostProcessor who, String text) throws Exception {
        return mvc.perform(get(path).with(who))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(text)));
    }

    void decide(String id, RequestPostProcessor who, Decision decision, String comment) throws Exception {
        posts(
                        "/rad/" + id,
                        who,
                        "beslut",
                        decision.name(),
                        "kommentar",
                        comment,
                        "bekraftad",
                        "ja",
                        "innehall",
                        changes.find(id).orElseThrow().hash().value())
                .andExpect(redirectedUrl("/rad/" + id));
    }

    ChangeState state(String id) {
        return changes.find(id).orElseThrow().state();
    }

    String hash(String id) {
        return changes.find(id).orElseThrow().hash().value();
    }
}
