package se.regelverk.adminui.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.ChangeState;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Creation;
import se.regelverk.engine.change.Description;
import se.regelverk.engine.change.Grounds;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.LibraryConfiguration;
import se.regelverk.testing.Together;

/** What a member is told when somebody else was first. */
@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class CouncilRacesTest {
    private static final Area AREA = new Area("barn-och-unga");
    private static final String PATH = "rule-packs/barn-och-unga/parametrar/frister.yaml";
    private static final ZonedDateTime NOW = ZonedDateTime.now(LibraryConfiguration.ZONE);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Changes changes;

    @Autowired
    private Library library;

    private Change submitted() {
        var description = new Description(
                "Klarare ord", "Prov", NOW.toLocalDate(), false, new Grounds("Behov", "Nytta", "Risk", "Kostnad"));
        Change change = ((Creation.Described) changes.create(AREA, description, "anna", NOW)).change();
        write(change.id(), "först");
        changes.submit(change.id(), "anna", NOW);
        return now(change.id());
    }

    private void write(String id, String word) {
        String text = changes.view(now(id)).before().text(PATH).orElseThrow();
        changes.putFile(id, PATH, text + "# %s %s%n".formatted(id, word), null, "anna", NOW);
    }

    private Change now(String id) {
        return changes.find(id).orElseThrow();
    }

    private MvcResult approves(Change seen, String member) throws Exception {
        return mvc.perform(post("/rad/" + seen.id())
                        .with(LoggedIn.as(member, "rad:*"))
                        .with(csrf())
                        .param("beslut", "GODKANN")
                        .param("bekraftad", "ja")
                        .param("innehall", seen.hash().value()))
                .andReturn();
    }

    @Test
    void whoeverApprovesWhatHasBeenWrittenInSinceIsToldAndNothingCounts() throws Exception {
        Change seen = submitted();
        changes.withdraw(seen.id(), "anna", NOW);
        write(seen.id(), "sedan");
        changes.submit(seen.id(), "anna", NOW);
        MvcResult answer = approves(seen, "rut");
        assertThat(answer.getResponse().getContentAsString())
                .contains("Ändringen har fått ett nytt innehåll sedan du läste den.");
        assertThat(now(seen.id()).approvals()).isZero();
    }

    @Test
    void ofFourApprovalsAtTheSameMomentTwoCountAndTheOthersAreTold() throws Exception {
        Change seen = submitted();
        int before = library.versions(AREA).size();
        List<MvcResult> answers = Together.run(List.of(
                () -> approves(seen, "rut"),
                () -> approves(seen, "siv"),
                () -> approves(seen, "ove"),
                () -> approves(seen, "per")));
        List<String> told = answers.stream()
                .map(answer -> String.valueOf(answer.getFlashMap().get("notice")))
                .toList();
        assertThat(told)
                .filteredOn(notice -> notice.contains("Ditt beslut är sparat."))
                .hasSize(1);
        assertThat(told).filteredOn(notice -> notice.startsWith("Godkänd.")).hasSize(1);
        assertThat(told)
                .filteredOn(notice -> notice.contains("redan avgjord. Ditt beslut sparades inte."))
                .hasSize(2);
        assertThat(now(seen.id()).state()).isEqualTo(ChangeState.GODKAND);
        assertThat(now(seen.id()).reviews()).hasSize(2);
        assertThat(library.versions(AREA)).hasSize(before + 1);
    }
}
