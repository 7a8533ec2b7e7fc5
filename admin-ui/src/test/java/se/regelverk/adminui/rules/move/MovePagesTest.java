package se.regelverk.adminui.rules.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.ZonedDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.FileConflict;
import se.regelverk.engine.change.Moving;

/** What is chosen and written on the page that moves a draft is never lost, whatever happens meanwhile. */
@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class MovePagesTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private Changes changes;

    private MockHttpServletRequestBuilder moves(Change change, String choice, String written) {
        Moving moving = changes.moving(change);
        FileConflict conflict = moving.conflicts().get(0);
        return post(Stale.address(change) + "/flytta")
                .with(LoggedIn.as("anna", "utvecklare:*"))
                .with(csrf())
                .param("version", Objects.toString(change.version()))
                .param("till", Integer.toString(moving.to()))
                .param("fil-0", conflict.path())
                .param("del-0", conflict.part().id())
                .param("val-0", choice)
                .param("falt-0-1", "privatperson")
                .param("falt-0-2", "nej")
                .param("falt-0-3", "SoL 19 kap. 4 §")
                .param("falt-0-4", written);
    }

    private Change stale(Stale stale, String name) {
        Change draft = stale.drafted("Utkast", "anna", Stale.reason("AS-01", "Mitt " + name));
        stale.approved("Beslutad", Stale.reason("AS-01", "Deras " + name));
        return draft;
    }

    @Test
    void whatIsWrittenStandsThereWhenTheDraftIsSavedMeanwhileAndMovesTheNextTime() throws Exception {
        var stale = new Stale(changes);
        Change seen = stale(stale, "ett");
        MockHttpServletRequestBuilder late = moves(seen, "egen", "Skrivet sent");
        changes.putFile(seen.id(), Stale.TABLE, stale.text(seen) + "# Bo var här\n", null, "bo", ZonedDateTime.now());
        mvc.perform(late)
                .andExpect(content().string(containsString("Ingenting är flyttat.")))
                .andExpect(content().string(containsString("value=\"Skrivet sent\"")));
        assertThat(stale.found(seen.id()).draft().base()).isEqualTo(seen.draft().base());
        mvc.perform(moves(stale.found(seen.id()), "egen", "Skrivet sent"))
                .andExpect(redirectedUrl(Stale.address(seen)));
        assertThat(stale.text(stale.found(seen.id()))).contains("Skrivet sent", "# Bo var här");
    }

    @Test
    void theApprovedRowIsUsedWhenItIsChosenAndTheReplacedTextCanBeRead() throws Exception {
        var stale = new Stale(changes);
        Change draft = stale(stale, "två");
        mvc.perform(moves(draft, "beslutat", "")).andExpect(redirectedUrl(Stale.address(draft)));
        assertThat(stale.text(stale.found(draft.id()))).contains("Deras två").doesNotContain("Mitt två");
        mvc.perform(get(Stale.address(draft) + "/fil?fil=" + Stale.TABLE).with(LoggedIn.as("anna", "utvecklare:*")))
                .andExpect(content().string(containsString("Mitt två")));
    }

    @Test
    void nothingIsMovedBeforeAChoiceIsMade() throws Exception {
        var stale = new Stale(changes);
        Change draft = stale(stale, "tre");
        mvc.perform(moves(draft, "", "Halvskrivet"))
                .andExpect(content().string(containsString("href=\"#val-0\"")))
                .andExpect(content().string(containsString("value=\"Halvskrivet\"")));
        assertThat(stale.found(draft.id()).draft().base())
                .isEqualTo(draft.draft().base());
    }

    @Test
    void whatTwoSaveAtOnceIsChosenThingByThingOrWrittenAnew() throws Exception {
        var stale = new Stale(changes);
        Change draft = stale.drafted("Samtidigt", "anna", Stale.reason("AS-01", "Först"));
        String late = Stale.reason("AS-01", "Sent").apply(stale.text(draft));
        changes.putFile(draft.id(), Stale.TABLE, late, 0L, "bo", ZonedDateTime.now());
        mvc.perform(chooses(draft)).andExpect(content().string(containsString("Välj vad som ska gälla: ")));
        assertThat(stale.text(stale.found(draft.id()))).contains("Först");
        mvc.perform(chooses(draft)
                        .param("val-0", "egen")
                        .param("falt-0-1", "privatperson")
                        .param("falt-0-2", "nej")
                        .param("falt-0-4", "Båda"))
                .andExpect(redirectedUrl(Stale.address(draft)));
        assertThat(stale.text(stale.found(draft.id()))).contains("skal: Båda }").doesNotContain("Först", "Sent");
        assertThat(stale.found(draft.id()).draft().sideTexts()).isEmpty();
    }

    private MockHttpServletRequestBuilder chooses(Change draft) {
        return post(Stale.address(draft) + "/krock")
                .with(LoggedIn.as("anna", "utvecklare:*"))
                .with(csrf())
                .param("fil", Stale.TABLE)
                .param("val", "delar")
                .param(
                        "version",
                        Objects.toString(changes.find(draft.id()).orElseThrow().version()))
                .param("fil-0", Stale.TABLE)
                .param("del-0", "PART/rader/AS-01");
    }
}
