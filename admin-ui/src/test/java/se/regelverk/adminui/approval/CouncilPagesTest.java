package se.regelverk.adminui.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.change.ChangeState;
import se.regelverk.engine.change.Decision;
import se.regelverk.engine.change.Opinion;
import se.regelverk.engine.rulepack.CouncilRole;

class CouncilPagesTest extends CouncilPages {
    @Test
    void javIsShownToAllAndTakesTheDecisionBoxAway() throws Exception {
        String id = submitted();
        posts("/rad/" + id + "/jav", OWN, "text", " ").andExpect(content().string(containsString("Skriv något")));
        posts("/rad/" + id + "/jav", OWN, "text", "Min syster söker.").andExpect(redirectedUrl("/rad/" + id));
        sees("/rad/" + id, OWN, "Du har anmält jäv").andExpect(content().string(not(containsString("Ditt beslut"))));
        sees("/rad/" + id, LoggedIn.as("siv", "rad:*"), "Min syster söker.");
        sees("/rad", OWN, "Du har anmält jäv");
    }

    @Test
    void aRoleWithoutAVoteReadsAndCommentsOnly() throws Exception {
        String id = submitted();
        RequestPostProcessor ambassador = LoggedIn.as("ada", "rad:ekonomiskt-bistand:ambassador");
        sees("/rad/" + id, ambassador, "Du är ambassadör i rådet.")
                .andExpect(content().string(not(containsString("Ditt beslut"))));
        posts("/rad/" + id, ambassador, "beslut", "GODKANN", "bekraftad", "ja", "innehall", hash(id))
                .andExpect(content().string(containsString("den rollen röstar inte")));
        posts("/rad/" + id + "/kommentar", ambassador, "fil", PATH, "del", "", "text", "Bra ord.")
                .andExpect(redirectedUrl("/rad/" + id + "#kommentarer"));
    }

    @Test
    void authorsAndStrangersDeclareNothing() throws Exception {
        String id = submitted();
        posts("/rad/" + id + "/jav", LoggedIn.as("anna", "rad:*"), "text", "Jag skrev den.")
                .andExpect(status().isForbidden());
        posts("/rad/" + id + "/reservation", LoggedIn.as("per", "rad:barn-och-unga"), "text", "Nej.")
                .andExpect(status().isForbidden());
        posts("/rad/" + id + "/reservation", SHARED, "text", "Nej.").andExpect(status().isForbidden());
    }

    @Test
    void theAuthorAnswersWhatIsRequiredBeforeSubmittingAgain() throws Exception {
        String id = submitted();
        String page = "/paket/" + AREA + "/andring/" + id;
        posts(
                        "/rad/" + id,
                        OWN,
                        "beslut",
                        "ATERREMISS",
                        "kommentar",
                        "Nästan.",
                        "krav",
                        "Skriv lagrum.\r\n\r\nLägg till exempel.")
                .andExpect(content().string(containsString("Lägg till exempel.")));
        changes.review(
                id,
                new Opinion("rut", CouncilRole.REPRESENTANT, Decision.ATERREMISS, "Nästan.", List.of("Skriv lagrum.")),
                NOW);
        sees(page, AUTHOR, "Skriv lagrum.").andExpect(content().string(containsString("Återstår")));
        posts(page + "/skicka", AUTHOR);
        assertThat(state(id)).isEqualTo(ChangeState.ATERREMISS);
        posts(page + "/krav/1", AUTHOR, "svar", "Lagrum finns.").andExpect(redirectedUrl(page + "#krav"));
        posts(page + "/skicka", AUTHOR);
        assertThat(state(id)).isEqualTo(ChangeState.INSKICKAD);
        sees("/rad/" + id, OWN, "Lagrum finns.");
    }

    @Test
    void aCommentStandsAtItsDifferenceIsAnsweredAndNamedBeforeApproving() throws Exception {
        String id = submitted();
        String comments = "/rad/" + id + "/kommentar";
        String part = changes.find(id)
                .map(change -> changes.view(change))
                .map(files -> se.regelverk.engine.change.edit.Difference.between(
                        files.shared().with(files.before()), files.readable(), AREA))
                .orElseThrow()
                .entries()
                .get(0)
                .what();
        posts(comments, OWN, "fil", PATH, "del", part, "text", "Är det så vi säger?")
                .andExpect(redirectedUrl("/rad/" + id + "#kommentarer"));
        posts(comments, OWN, "fil", "annan.yaml", "del", "", "text", "Fel fil").andExpect(status().isNotFound());
        String page = mvc.perform(get("/rad/" + id).with(OWN))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page.split("Är det så vi säger\\?", -1)).hasSize(3);
        String own = "/paket/" + AREA + "/andring/" + id + "/kommentar/1";
        sees(own, AUTHOR, "Är det så vi säger?")
                .andExpect(content().string(containsString("Inneboendes del av de gemensamma kostnaderna: " + part)))
                .andExpect(content().string(not(containsString("kvotdel.yaml"))))
                .andExpect(content().string(containsString("Ekonomiskt bistånd</a>")));
        posts(own, AUTHOR, "text", "Ja.").andExpect(redirectedUrl(own));
        posts("/rad/" + id, OWN, "beslut", "GODKANN")
                .andExpect(content().string(containsString("1 kommentar är inte löst")));
        posts(comments + "/1/lost", OWN);
        posts("/rad/" + id, OWN, "beslut", "GODKANN").andExpect(content().string(not(containsString("inte löst"))));
    }

    @Test
    void anEscalatedChangeIsDecidedByTheSharedCouncilAndOnlyByIt() throws Exception {
        String id = submitted();
        mvc.perform(get("/rad/" + id).with(SHARED)).andExpect(status().isForbidden());
        decide(id, OWN, Decision.ESKALERA, "Gäller hela staden.");
        sees("/rad", SHARED, "/rad/" + id);
        sees("/rad/" + id, SHARED, "Be författaren att göra den.");
        sees("/rad", OWN, "Lyft till det gemensamma rådet");
        sees("/rad/" + id, OWN, "Gäller hela staden.").andExpect(content().string(not(containsString("Ditt beslut"))));
        posts("/rad/" + id, OWN, "beslut", "GODKANN").andExpect(status().isForbidden());
        posts(
                        "/rad/" + id,
                        SHARED,
                        "beslut",
                        "AVSLA",
                        "kommentar",
                        "Staden ska ha samma ord.",
                        "bekraftad",
                        "ja",
                        "innehall",
                        hash(id))
                .andExpect(flash().attribute("notice", containsString("Det behövs 2 röster, 1 har röstat.")));
        assertThat(state(id)).isEqualTo(ChangeState.ESKALERAD);
        sees("/rad/" + id, SHARED, "Det behövs 2 röster, 1 har röstat.");
        decide(id, LoggedIn.as("stina", "rad:gemensamt:processagare"), Decision.AVSLA, "Håller med.");
        sees("/rad/" + id, OWN, "Staden ska ha samma ord.");
        sees("/paket/" + AREA + "/andring/" + id, AUTHOR, "Staden ska ha samma ord.");
        assertThat(state(id)).isEqualTo(ChangeState.AVSLAGEN);
    }
}
