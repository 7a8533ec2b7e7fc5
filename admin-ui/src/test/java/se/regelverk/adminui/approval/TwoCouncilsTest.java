package se.regelverk.adminui.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.ChangeState;
import se.regelverk.engine.change.Creation;
import se.regelverk.engine.change.Decision;
import se.regelverk.engine.change.Description;
import se.regelverk.engine.change.Grounds;
import se.regelverk.engine.change.Submission;
import se.regelverk.engine.content.Area;

/** Two councils that decide differently of the same: neither wins, the council for what is shared decides, and the pages tell it. */
class TwoCouncilsTest extends CouncilPages {
    private static final Area CHILDREN = new Area("barn-och-unga");
    private static final RequestPostProcessor THEIRS = LoggedIn.as("bo", "rad:barn-och-unga");
    private static final RequestPostProcessor THEIR_OTHER = LoggedIn.as("britt", "rad:barn-och-unga");
    private static final RequestPostProcessor OUR_OTHER = LoggedIn.as("roy", "rad:ekonomiskt-bistand");

    private String amount(Area area, String title, String key) {
        var grounds = new Grounds("Behov", "Nytta", "Risk", "Kostnad");
        var description = new Description(title, "Prov", NOW.toLocalDate(), false, grounds);
        Change change = ((Creation.Described) changes.create(area, description, "anna", NOW)).change();
        changes.putFile(
                change.id(),
                "%sparametrar/%s.yaml".formatted(area.rulePackFolder(), key),
                """
                nyckel: %s
                titel: Svarstid
                varden:
                  tid: { titel: Tid, enhet: dagar, 2025-07-01: 14 }
                kallor:
                  2025-07-01: { lagrum: "Påhittad § 1", kontrollerad: 2026-11-21 }
                """.formatted(key),
                null,
                "anna",
                NOW);
        assertThat(changes.submit(change.id(), "anna", NOW)).isInstanceOf(Submission.Submitted.class);
        return change.id();
    }

    @Test
    void whatOneCouncilRejectedAndAnotherApprovesIsDecidedByTheSharedCouncil() throws Exception {
        String theirs = amount(CHILDREN, "Svarstid för anmälningar", "svarstidbarn");
        decide(theirs, THEIRS, Decision.AVSLA, "Behövs inte.");
        decide(theirs, THEIR_OTHER, Decision.AVSLA, "Håller med.");
        assertThat(state(theirs)).isEqualTo(ChangeState.AVSLAGEN);

        String ours = amount(AREA, "Svarstid för ansökningar", "svarstidvuxen");
        sees("/rad/" + ours, OWN, "Rör samma sak i andra områden")
                .andExpect(content().string(containsString("Samma: beloppen ”svarstid”, beloppet ”tid” enligt")))
                .andExpect(content().string(containsString("begrepp med samma kod")));
        decide(ours, OWN, Decision.GODKANN, "");
        assertThat(state(ours)).isEqualTo(ChangeState.INSKICKAD);
        decide(ours, OUR_OTHER, Decision.GODKANN, "");

        assertThat(state(ours)).isEqualTo(ChangeState.ESKALERAD);
        String why =
                "Rådet vill godkänna, men ändring %s ”Svarstid för anmälningar” i området Barn och unga, som rör samma"
                        + " sak (beloppen ”svarstid”, beloppet ”tid” enligt Påhittad § 1), är avslagen.";
        sees("/rad/" + ours, OWN, why.formatted(theirs))
                .andExpect(content().string(not(containsString("Ditt beslut"))));
        sees("/rad/" + ours, SHARED, why.formatted(theirs));
        sees("/paket/" + AREA + "/andring/" + ours, AUTHOR, why.formatted(theirs));
        sees("/rad", SHARED, "/rad/" + ours);
        decide(ours, SHARED, Decision.AVSLA, "Samma tid i hela staden.");
        decide(ours, LoggedIn.as("sven", "rad:gemensamt"), Decision.AVSLA, "Ja.");
        decide(ours, LoggedIn.as("stina", "rad:gemensamt:processagare"), Decision.AVSLA, "Håller med.");

        assertThat(state(ours)).isEqualTo(ChangeState.AVSLAGEN);
        mvc.perform(MockMvcRequestBuilders.get("/rad/" + ours + "/protokoll.json")
                        .with(OWN))
                .andExpect(jsonPath("$.council").value(containsString("emensam")))
                .andExpect(jsonPath("$.escalation.text").value(why.formatted(theirs)));
    }
}
