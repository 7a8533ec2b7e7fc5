package se.regelverk.adminui.casework;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
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
import se.regelverk.engine.library.Library;

/** A case of a pack in which the head of the unit decides: others read who does, and are refused. */
@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class DelegationPagesTest {
    private static final String PACK = "rule-packs/ekonomiskt-bistand/pack.yaml";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Library library;

    @AfterEach
    void stop() {
        new NewerForm(library).stop();
    }

    @Test
    void theDecisionPageSaysWhoDecidesAndRefusesTheOthers() throws Exception {
        String before = new Filling(mvc).handedIn(Map.of("kostnader.hyra", "6 500"));
        new NewerForm(library)
                .publish(files -> files.with(
                        PACK,
                        files.text(PACK)
                                .orElseThrow()
                                .replace("delegation:", "delegater: { enhetschef: enhetschefen }\ndelegation:")
                                .replace("beslutar: handlaggare", "beslutar: enhetschef")
                                .replaceFirst("ej-beslutat: .*", "beslut: Delegationsordningen punkt 4.2")));
        String address = new Filling(mvc).handedIn(Map.of("kostnader.hyra", "6 500"));

        page(address, "handlaggare:*")
                .andExpect(content()
                        .string(containsString(
                                "Kräver beslut av enhetschefen: bifall, delavslag, avslag och avvisning.")))
                .andExpect(content().string(containsString("Delegationsordningen punkt 4.2")))
                .andExpect(content().string(containsString("Du har inte delegation att besluta bifall")));
        decides(address, "handlaggare:*")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Bifall kräver beslut av enhetschefen.")))
                .andExpect(content().string(containsString("Min text")));
        decides(address, "handlaggare:*", "beslutar-enhetschef:barn-och-unga")
                .andExpect(status().isUnprocessableContent());
        decides(address, "handlaggare:*", "beslutar-enhetschef:ekonomiskt-bistand")
                .andExpect(redirectedUrl(address + "#beslut"));
        page(address, "handlaggare:*")
                .andExpect(content().string(containsString("Enligt delegation till enhetschefen.")));
        page(before, "handlaggare:*")
                .andExpect(content().string(containsString("Kräver beslut av handläggaren")))
                .andExpect(content().string(not(containsString("Du har inte delegation"))));
    }

    private ResultActions page(String address, String... grants) throws Exception {
        return mvc.perform(get(address).with(LoggedIn.as("anna", grants)));
    }

    private ResultActions decides(String address, String... grants) throws Exception {
        return mvc.perform(post(address + "/beslut")
                .with(csrf())
                .with(LoggedIn.as("anna", grants))
                .param("utfall", "BIFALL")
                .param("belopp", "11720")
                .param("motivering", "Min text")
                .param("avvikelseskal", "annat")
                .param("avvikelse", "Prov")
                .param("version", "0"));
    }
}
