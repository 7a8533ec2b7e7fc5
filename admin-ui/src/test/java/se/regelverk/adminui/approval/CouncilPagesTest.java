package se.regelverk.adminui.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.ZonedDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
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
import se.regelverk.engine.change.Opinion;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.LibraryConfiguration;
import se.regelverk.engine.rulepack.CouncilRole;

@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class CouncilPagesTest {
    private static final Area AREA = new Area("ekonomiskt-bistand");
    private static final String PATH = "rule-packs/ekonomiskt-bistand/tabeller/kvotdel.yaml";
    private static final ZonedDateTime NOW = ZonedDateTime.now(LibraryConfiguration.ZONE);
    private static final RequestPostProcessor AUTHOR = LoggedIn.as("anna", "utvecklare:*");
    private static final RequestPostProcessor OWN = LoggedIn.as("rut", "rad:ekonomiskt-bistand");
    private static final RequestPostProcessor SHARED = LoggedIn.as("gun", "rad:gemensamt");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Changes changes;

    private String submitted() {
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

    private ResultActions posts(String path, RequestPostProcessor who, String... fields) throws Exception {
        var request = post(path).with(who).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request);
    }

    private ResultActions sees(String path, RequestPostProcessor who, String text) throws Exception {
        return mvc.perform(get(path).with(who))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(text)));
    }

    private void decide(String id, RequestPostProcessor who, Decision decision, String comment) throws Exception {
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

    private ChangeState state(String id) {
        return changes.find(id).orElseThrow().state();
    }

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

    private String hash(String id) {
        return changes.find(id).orElseThrow().hash().value();
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
        sees(own, AUTHOR, "Är det så vi säger?");
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
        decide(id, SHARED, Decision.AVSLA, "Staden ska ha samma ord.");
        assertThat(state(id)).isEqualTo(ChangeState.ESKALERAD);
        sees("/rad/" + id, SHARED, "Det behövs 2 röster, 1 har röstat.");
        decide(id, LoggedIn.as("stina", "rad:gemensamt:processagare"), Decision.AVSLA, "Håller med.");
        sees("/rad/" + id, OWN, "Staden ska ha samma ord.");
        sees("/paket/" + AREA + "/andring/" + id, AUTHOR, "Staden ska ha samma ord.");
        assertThat(state(id)).isEqualTo(ChangeState.AVSLAGEN);
    }

    @Test
    void aChangeToWhatIsSharedIsToldToTheCouncilsItReachesAndApprovedOnlyWithAnAnalysis() throws Exception {
        var description = new Description(
                "Ny gemensam tid", "Prov", NOW.toLocalDate(), false, new Grounds("Behov", "Nytta", "Risk", "Kostnad"));
        String id = ((Creation.Described) changes.create(Area.SHARED, description, "anna", NOW))
                .change()
                .id();
        changes.putFile(id, "rule-packs/gemensamt/parametrar/provtid.yaml", """
                nyckel: provtid
                titel: Provtid
                varden:
                  tid: { titel: Tid, enhet: dagar, 2025-07-01: 14 }
                kallor:
                  2025-07-01: { lagrum: "Påhittad § 1", kontrollerad: 2026-11-21 }
                """, null, "anna", NOW);
        changes.submit(id, "anna", NOW);
        sees("/rad", OWN, "Berör er: ändringar i det gemensamma");
        sees("/rad/" + id, OWN, "Berör dessa områden")
                .andExpect(content().string(containsString("Barn och unga")))
                .andExpect(content().string(not(containsString("Ditt beslut"))));
        sees("/rad/" + id, SHARED, "Ingen kan godkänna ändringen än");
        posts("/rad/" + id, SHARED, "beslut", "GODKANN", "bekraftad", "ja", "innehall", hash(id))
                .andExpect(content().string(containsString("utan en konsekvensanalys")));
        assertThat(changes.find(id).orElseThrow().approvals()).isZero();
        changes.withdraw(id, "anna", NOW);
    }

    @Test
    void theProtocolSaysWhatWasDecidedByWhomAndOfWhichContent() throws Exception {
        String id = submitted();
        mvc.perform(get("/rad/" + id + "/protokoll.json").with(OWN)).andExpect(status().isNotFound());
        String hash = changes.find(id).orElseThrow().hash().value();
        posts("/rad/" + id + "/reservation", LoggedIn.as("siv", "rad:*"), "text", "För tidigt.");
        decide(id, OWN, Decision.GODKANN, "Stämmer.");
        decide(id, LoggedIn.as("ove", "rad:*:processagare"), Decision.GODKANN, "");
        mvc.perform(get("/rad/" + id + "/protokoll.json").with(OWN))
                .andExpect(jsonPath("$.outcome").value("GODKAND"))
                .andExpect(jsonPath("$.sha256").value(hash))
                .andExpect(jsonPath("$.decisions[0].text").value("Stämmer."))
                .andExpect(jsonPath("$.reservations[0].member").value("siv"))
                .andExpect(jsonPath("$.law").isNotEmpty())
                .andExpect(jsonPath("$.differences").isNotEmpty())
                .andExpect(jsonPath("$.vote.needed").value(2))
                .andExpect(jsonPath("$.vote.casting").value("GODKANN"))
                .andExpect(jsonPath("$.decisions[1].what").value("Godkänn (processägare)"))
                .andExpect(jsonPath("$.version.sha256").isNotEmpty());
        sees("/rad/" + id + "/protokoll", OWN, hash);
        byte[] pdf = mvc.perform(get("/rad/" + id + "/protokoll.pdf").with(OWN))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(document)).contains("Rådet för ekonomiskt bistånd", "För tidigt.");
        }
    }
}
