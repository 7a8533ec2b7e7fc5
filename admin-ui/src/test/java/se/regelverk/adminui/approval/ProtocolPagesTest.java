package se.regelverk.adminui.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.change.Creation;
import se.regelverk.engine.change.Decision;
import se.regelverk.engine.change.Description;
import se.regelverk.engine.change.Grounds;
import se.regelverk.engine.content.Area;

/** What is decided and by whom, and whom a change to what is shared concerns. */
class ProtocolPagesTest extends CouncilPages {
    private static final String ATTENDANCE = "deliberation.protocols.0.attendance";

    @Autowired
    private MongoTemplate template;

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
                .andExpect(jsonPath("$.membersKnown").value("ALLA"))
                .andExpect(jsonPath("$.members[0].name").value("Rut Rådsledamot"))
                .andExpect(jsonPath("$.members[0].role").value("processagare"))
                .andExpect(jsonPath("$.members[0].presence").value("FRANVARANDE"))
                .andExpect(jsonPath("$.members[1].member").value("ove"))
                .andExpect(jsonPath("$.members[1].presence").value("NARVARANDE"))
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
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Rådet för ekonomiskt bistånd",
                            "För tidigt.",
                            "Frånvarande",
                            "Rakel Rådsledamot, representant");
        }
    }

    @Test
    void aProtocolSaysWhenItKnowsOnlyThoseWhoHaveLoggedInAndAnOldOneReadsAsBefore() throws Exception {
        String id = submitted();
        decide(id, OWN, Decision.AVSLA, "Nej.");
        decide(id, LoggedIn.as("ove", "rad:*:processagare"), Decision.AVSLA, "Nej.");
        String page = "/rad/" + id + "/protokoll";
        sees(page, OWN, "Rådets ledamöter").andExpect(content().string(not(containsString("hade loggat in"))));
        stored(id, new Document("$set", new Document(ATTENDANCE + ".isWhole", false)));
        sees(page, OWN, "Den som aldrig hade loggat in är inte med.");
        stored(id, new Document("$unset", new Document(ATTENDANCE, "")));
        sees(page, OWN, "Så beslutade ledamöterna")
                .andExpect(content().string(not(containsString("Rådets ledamöter"))));
        mvc.perform(get(page + ".json").with(OWN))
                .andExpect(jsonPath("$.members").doesNotExist());
    }

    private void stored(String id, Document update) {
        template.getCollection("changes").updateOne(new Document("_id", id), update);
    }
}
