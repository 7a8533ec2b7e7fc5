package se.regelverk.adminui.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.document.PdfUa;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.library.Library;

@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class ReceiptPagesTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private Library library;

    @AfterEach
    void stop() {
        new NewerForm(library).stop();
    }

    private Filling filling() {
        return new Filling(mvc);
    }

    @Test
    void aReceiptAsksAsItWasAskedWhateverTheFormAsksNow() throws Exception {
        String address = filling().handedIn(Map.of("kostnader.hyra", "6 500", "kostnader.fackavgift", "300"));
        new NewerForm(library).publish();

        filling()
                .page(address + "/kvitto")
                .andExpect(content().string(containsString("Vad betalar du i hyra?")))
                .andExpect(content().string(containsString("Vad betalar du till fackföreningen?")))
                .andExpect(content().string(not(containsString("Vad kostar boendet?"))));
        assertThat(PdfUa.text(pdf(address + "/kvitto.pdf"))).contains("Vad betalar du i hyra? 6 500 kr");
        filling()
                .page(filling().draft() + "/granska")
                .andExpect(content().string(containsString("Vad kostar boendet?")));
    }

    @Test
    void everyTimeFactsComeInThereIsAReceiptOfItsOwn() throws Exception {
        String address = filling().handedIn(Map.of("kostnader.hyra", "6 500"));
        String supplement = Filling.location(filling().sent(address + "/komplettera", Map.of()));
        filling()
                .sent(supplement, Map.of("kostnader.hyra", "7 000", "handling", "lamna-in"))
                .andExpect(redirectedUrl(address + "/kvitto/2"));

        filling()
                .page(address + "/kvitto/1")
                .andExpect(content().string(containsString("ärendet är öppnat")))
                .andExpect(content().string(containsString("6\u00a0500\u00a0kr")));
        filling()
                .page(address + "/kvitto")
                .andExpect(content().string(containsString("ärendet är kompletterat")))
                .andExpect(content().string(containsString("7\u00a0000\u00a0kr")));
        filling()
                .page(address + "/kvitto/1.pdf")
                .andExpect(header().string("Content-Disposition", containsString("kvitto-EB-")))
                .andExpect(header().string("Cache-Control", "no-store"));
        for (String none : new String[] {"/kvitto/0", "/kvitto/3", "/kvitto/3.pdf"}) {
            mvc.perform(get(address + none).with(LoggedIn.as("anna", "handlaggare:*")))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void onlyThoseWhoHandleTheAreaReadReceiptsAndDrafts() throws Exception {
        String draft = filling().draft();
        String address = filling().handedIn(Map.of());

        for (String page : Stream.of("/kvitto", "/kvitto/1", "/kvitto.pdf", "/kvitto/1.pdf")
                .map(address::concat)
                .toList()) {
            mvc.perform(get(page).with(LoggedIn.as("eva", "handlaggare:vuxen"))).andExpect(status().isForbidden());
        }
        for (String page : new String[] {draft + "/granska", draft + "/granska.pdf"}) {
            mvc.perform(get(page).with(LoggedIn.as("eva", "handlaggare:vuxen"))).andExpect(status().isForbidden());
        }
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsReadBeforeItIsHandedIn() throws Exception {
        String draft = filling().draft();
        filling().sent(draft, Map.of("sokande.personnummer", "19640823-3234", "kostnader.hyra", "6 500"));
        String read = shown(draft);
        filling().sent(draft, Map.of("kostnader.hyra", "9 900"));
        Map<String, String> button = Map.of("handling", "lamna-in", "_granskad", read);

        filling().sent(draft, button).andExpect(redirectedUrl(draft + "/granska"));
        filling().sent(draft, Map.of("handling", "lamna-in", "_granskad", shown(draft)));
        mvc.perform(get(draft + "/granska").with(LoggedIn.as("anna", "handlaggare:*")))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get(draft + "/granska.pdf").with(LoggedIn.as("anna", "handlaggare:*")))
                .andExpect(status().is3xxRedirection());
    }

    private String shown(String draft) throws Exception {
        String page =
                filling().page(draft + "/granska").andReturn().getResponse().getContentAsString();
        return page.replaceFirst("(?s).*name=\"_granskad\" value=\"([0-9a-f]{64})\".*", "$1");
    }

    private byte[] pdf(String address) throws Exception {
        return filling().page(address).andReturn().getResponse().getContentAsByteArray();
    }
}
