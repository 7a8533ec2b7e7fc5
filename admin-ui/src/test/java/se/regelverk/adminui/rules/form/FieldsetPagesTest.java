package se.regelverk.adminui.rules.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Fieldsets, texts and calculated values made, moved, changed and taken away on the builder's pages. */
class FieldsetPagesTest extends InNewChange {
    @Test
    void aMatrixIsMadeOfRowsWithTheScaleAndShownAtOnce() throws Exception {
        mvc.perform(matrix("gor", "visa"))
                .andExpect(content().string(containsString("Lära sig saker")))
                .andExpect(content().string(containsString("rv-set--matris")));
        assertThat(text(FORM)).doesNotContain("matris");
        String saved = Objects.requireNonNull(mvc.perform(matrix("gor", "spara"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        assertThat(text(VOCABULARY)).contains("titel: Lära sig saker", "mattlig: 2 Måttlig begränsning");
        assertThat(text(FORM)).contains("- falt: matris", "- { begrepp: laraSigSaker }");
        assertThat(problems()).isEmpty();
        mvc.perform(author(get(saved)))
                .andExpect(content().string(containsString("Hur stor är begränsningen?")))
                .andExpect(content().string(containsString("fraga/laraSigSaker")));
        shown("/ansokan").andExpect(content().string(containsString("Besvaras tillsammans: matris")));
        shown("/ansokan/forhandsvisning").andExpect(content().string(containsString("Hur stor är begränsningen?")));
        mvc.perform(matrix("gor", "spara")).andExpect(content().string(containsString("finns redan")));
    }

    private MockHttpServletRequestBuilder matrix(String button, String value) {
        return author(post(address("/falt/ny")))
                .param("version", "0")
                .param("sida", "kostnader")
                .param("falt", "matris")
                .param("titel", "Hur stor är begränsningen?")
                .param("rader", "Lära sig saker\r\nFörflytta sig\r\n")
                .param(button, value);
    }

    @Test
    void aFieldsetInAGroupIsWalkedAndItsPartsSayTheirOwnRequirement() throws Exception {
        mvc.perform(author(post(address("/falt/ny")))
                        .param("version", "0")
                        .param("i", "barn")
                        .param("falt", "period")
                        .param("titel", "När bor barnet hos dig?")
                        .param("namn", "Boende")
                        .param("krav", "beslut")
                        .param("gor", "spara"))
                .andExpect(status().is3xxRedirection());
        assertThat(problems()).isEmpty();
        assertThat(text(VOCABULARY)).contains("franOchMedBoende: { titel: \"Boende: från och med\", typ: datum }");
        shown("/ansokan/fraga/barn.franOchMedBoende")
                .andExpect(content().string(containsString("Som fältet: krävs för beslut")))
                .andExpect(content().string(containsString("visas när <a")));
        mvc.perform(author(post(address("/fraga/barn.franOchMedBoende")))
                        .param("version", "1")
                        .param("gor", "spara"))
                .andExpect(content().string(containsString("Välj vad frågan gäller")));
        mvc.perform(author(post(address("/fraga/barn.franOchMedBoende")))
                        .param("version", "1")
                        .param("gor", "spara")
                        .param("begrepp", "barn.franOchMedBoende")
                        .param("uppgifter-om", "barn.franOchMedBoende")
                        .param("fraga", "Från")
                        .param("krav", "onskvard"))
                .andExpect(status().is3xxRedirection());
        assertThat(text(FORM)).contains("{ begrepp: barn.franOchMedBoende, fraga: Från, krav: onskvard }");
        shown("/ansokan/grupp/barn");
        shown("/ansokan").andExpect(content().string(containsString("Från</a>")));
    }

    @Test
    void conceptsThatAreThereMustFitTheKindAndPartsAreMovedAndSetFree() throws Exception {
        mvc.perform(known("hushall.typ"))
                .andExpect(content().string(containsString("Välj två datum eller två månader")));
        assertThat(changes.find(id()).orElseThrow().draft().files()).isEmpty();
        String place = matrixPlace();
        move("forflyttaSig", "upp", 1).andExpect(flash().attribute("moved", containsString("nummer 1 av 2 i fältet")));
        move(place, "upp", 2).andExpect(flash().attribute("moved", containsString("på sidan")));
        String up = place.replaceFirst(":.*", ":" + (Integer.parseInt(place.replaceFirst(".*:", "")) - 1));
        shown("/ansokan/falt/" + up + "/ta-bort");
        mvc.perform(author(post(address("/falt/" + up + "/ta-bort")))
                        .param("version", "3")
                        .param("vad", "bara-faltet"))
                .andExpect(redirectedUrl(address("")));
        assertThat(text(FORM)).contains("{ begrepp: forflyttaSig }").doesNotContain("matris");
        mvc.perform(author(get(address("/falt/" + up)))).andExpect(status().isNotFound());
    }

    private MockHttpServletRequestBuilder known(String concept) {
        return author(post(address("/falt/ny")))
                .param("version", "0")
                .param("sida", "kostnader")
                .param("falt", "period")
                .param("val-begrepp", "finns")
                .param("titel", "Tid")
                .param("begrepp", concept)
                .param("gor", "spara");
    }

    private String matrixPlace() throws Exception {
        String saved = Objects.requireNonNull(
                mvc.perform(matrix("gor", "spara")).andReturn().getResponse().getRedirectedUrl());
        return saved.substring(saved.lastIndexOf('/') + 1);
    }

    @Test
    void aTextAndACalculatedValueAreShownWithTheirCondition() throws Exception {
        mvc.perform(note("text", "").param("gor", "spara"))
                .andExpect(content().string(containsString("Skriv texten.")));
        String saved = Objects.requireNonNull(
                mvc.perform(note("text", "Läs <b>detta</b> först.").param("gor", "spara"))
                        .andExpect(status().is3xxRedirection())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
        shown("/ansokan").andExpect(content().string(containsString("Läs &lt;b&gt;detta&lt;/b&gt; först.")));
        mvc.perform(author(post(saved))
                        .param("version", "1")
                        .param("slag", "varde")
                        .param("visa", "riksnorm")
                        .param("v.form", "villkor")
                        .param("gor", "spara"))
                .andExpect(status().is3xxRedirection());
        assertThat(text(FORM)).contains("visa: riksnorm");
        assertThat(problems()).isEmpty();
        shown("/ansokan/forhandsvisning").andExpect(content().string(containsString("Riksnorm")));
        mvc.perform(author(post(saved + "/ta-bort")).param("version", "2")).andExpect(redirectedUrl(address("")));
        assertThat(text(FORM)).doesNotContain("visa: riksnorm");
    }

    private MockHttpServletRequestBuilder note(String kind, String text) {
        return author(post(address("/text/ny")))
                .param("version", "0")
                .param("sida", "kostnader")
                .param("slag", kind)
                .param("text", text);
    }

    private ResultActions move(String what, String how, int version) throws Exception {
        return mvc.perform(author(post(address("/flytta")))
                .param("vad", what)
                .param("hur", how)
                .param("version", String.valueOf(version)));
    }

    private java.util.List<String> problems() {
        return changes.check(id(), java.time.LocalDate.now()).problems().stream()
                .map(Object::toString)
                .toList();
    }

    private String address(String below) {
        return change + "/formular/ansokan" + below;
    }

    private ResultActions shown(String page) throws Exception {
        return mvc.perform(author(get(change + "/formular" + page))).andExpect(status().isOk());
    }
}
