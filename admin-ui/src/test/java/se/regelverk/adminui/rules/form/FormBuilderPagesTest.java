package se.regelverk.adminui.rules.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.regelverk.adminui.security.LoggedIn;

class FormBuilderPagesTest extends InNewChange {
    @Test
    void onlyAuthorsOfTheAreaBuildAndWhatIsNotThereIsNotFound() throws Exception {
        for (String page : new String[] {"", "/ny", "/ansokan", "/ansokan/fraga/hushall.typ", "/ansokan/schema"}) {
            mvc.perform(get(change + "/formular" + page).with(LoggedIn.as("ola", "utvecklare:barn-och-unga")))
                    .andExpect(status().isForbidden());
            shown(page).andExpect(content().string(containsString("<h1")));
        }
        mvc.perform(post(change + "/formular/ansokan/flytta")
                        .with(LoggedIn.as("ola", "handlaggare:*"))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        for (String page : new String[] {
            "/finns-inte", "/ansokan/fraga/finnsInte", "/ansokan/fraga/barn", "/ansokan/sida/finns-inte",
            "/ansokan/grupp/hushall.typ", "/ansokan/fraga/ny?sida=finns-inte", "/ansokan/fraga/ny?i=x", "/A..%2F"
        }) {
            mvc.perform(author(get(java.net.URI.create(change + "/formular" + page))))
                    .andExpect(status().is4xxClientError());
        }
    }

    @Test
    void aNewConceptAndItsQuestionAreSavedTogetherOrNotAtAll() throws Exception {
        String before = text(VOCABULARY);
        mvc.perform(question(post(address("/fraga/ny")))
                        .param("sida", "kostnader")
                        .param("nytt-typ", ""))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Välj typ.")));
        assertThat(text(VOCABULARY)).isEqualTo(before);
        mvc.perform(question(post(address("/fraga/ny")))
                        .param("sida", "kostnader")
                        .param("nytt-typ", "ja-nej"))
                .andExpect(redirectedUrl(address("/fraga/kostnader.harForrad")));
        assertThat(text(VOCABULARY))
                .contains("harForrad: { titel: Har förråd, typ: ja-nej, lagrum: SoL 12 kap., sekretess: stark }");
        assertThat(text(FORM))
                .contains("{ begrepp: kostnader.harForrad, krav: beslut, fraga: \"<b>Har du förråd?</b>\" }")
                .contains("harForrad: { $ref: \"#/$defs/kostnader.harForrad\" }");
        shown("/ansokan/fraga/kostnader.harForrad?vy=fel")
                .andExpect(content().string(containsString("&lt;b&gt;Har du förråd?&lt;/b&gt;")))
                .andExpect(content().string(not(containsString("<b>Har"))));
        mvc.perform(question(post(address("/fraga/ny")))
                        .param("sida", "kostnader")
                        .param("nytt-typ", "ja-nej"))
                .andExpect(content().string(containsString("finns redan")));
    }

    private static MockHttpServletRequestBuilder question(MockHttpServletRequestBuilder request) {
        return author(request)
                .param("version", "0")
                .param("gor", "spara")
                .param("val-begrepp", "nytt")
                .param("nytt-titel", "Har förråd")
                .param("nytt-grupp", "kostnader")
                .param("uppgifter-om", "nytt")
                .param("lagrum", "SoL 12 kap.")
                .param("sekretess", "stark")
                .param("krav", "beslut")
                .param("fraga", "<b>Har du förråd?</b>");
    }

    @Test
    void theUnsavedTextIsPreviewedAndNothingIsSaved() throws Exception {
        mvc.perform(author(post(address("/fraga/hushall.typ") + "?vy=handlaggare"))
                        .param("version", "0")
                        .param("gor", "visa")
                        .param("fraga", "Osparad fråga?")
                        .param("vagledning", "Osparad vägledning"))
                .andExpect(content().string(containsString("Osparad fråga? (frivillig)</legend>")))
                .andExpect(content().string(containsString("Vägledning: Osparad vägledning")));
        assertThat(text(FORM)).doesNotContain("Osparad");
        shown("/ansokan/forhandsvisning?vy=fel").andExpect(content().string(containsString("Fel:</span> ")));
    }

    @Test
    void whatIsUsedIsShownAndNotTakenAway() throws Exception {
        shown("/ansokan/fraga/hushall.typ").andExpect(content().string(containsString("När en fråga visas")));
        mvc.perform(author(post(address("/fraga/hushall.typ/ta-bort"))).param("version", "0"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("kan inte tas bort")));
        assertThat(changes.find(id()).orElseThrow().draft().files()).isEmpty();
        shown("/ansokan/fraga/hushall.typ").andExpect(content().string(containsString("De är låsta")));
        shown("/ansokan/sida/hushall").andExpect(content().string(containsString("Det är låst")));
    }

    @Test
    void aQuestionMovedBeforeWhatItReadsIsToldAtTheQuestionAndAStaleMoveIsRefused() throws Exception {
        move("medsokande.personnummer", "upp", 0)
                .andExpect(redirectedUrl(address("")))
                .andExpect(flash().attribute("moved", containsString("nummer 2 av 3 på sidan ”Hushållet”")));
        move("medsokande.personnummer", "upp", 0).andExpect(redirectedUrl(change + "/krock?fil=" + FORM));
        move("medsokande.personnummer", "upp", 1).andExpect(status().is3xxRedirection());
        shown("/ansokan").andExpect(content().string(containsString("Att rätta eller se över:")));
        move("medsokande.personnummer", "sidledes", 2).andExpect(content().string(containsString("Välj vart")));
    }

    private ResultActions move(String what, String how, int version) throws Exception {
        return mvc.perform(author(post(address("/flytta")))
                .param("vad", what)
                .param("hur", how)
                .param("version", String.valueOf(version)));
    }

    @Test
    void aSchemaIsWrittenAsTextAndWhatIsWrongIsToldByItsLine() throws Exception {
        String schema = se.regelverk.engine.change.edit.FormSchemaEdit.of(
                        new se.regelverk.engine.change.edit.ContentFile(FORM, text(FORM)))
                .orElseThrow()
                .text();
        mvc.perform(author(post(address("/schema"))).param("version", "0").param("schema", schema + "\n\nhittepa: 1"))
                .andExpect(content().string(containsString("Rad ")));
        mvc.perform(author(post(address("/schema")))
                        .param("version", "0")
                        .param("schema", schema.replace("\n", "\r\n")))
                .andExpect(redirectedUrl(address("/schema")))
                .andExpect(flash().attribute("notice", "Det stod redan så. Inget ändrades."));
        mvc.perform(author(post(address("/schema"))).param("version", "0").param("schema", schema + "\n$comment: Vårt"))
                .andExpect(redirectedUrl(address("/schema")));
        assertThat(text(FORM)).contains("\n  $comment: Vårt\nlayout:");
    }

    @Test
    void aTextOfAMillionCharactersIsRefusedAndKept() throws Exception {
        mvc.perform(author(post(address("/fraga/hushall.typ")))
                        .param("version", "0")
                        .param("gor", "spara")
                        .param("fraga", "å".repeat(1_000_000)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Texten är för lång")));
    }

    private String address(String below) {
        return change + "/formular/ansokan" + below;
    }

    private ResultActions shown(String page) throws Exception {
        return mvc.perform(author(get(change + "/formular" + page))).andExpect(status().isOk());
    }
}
