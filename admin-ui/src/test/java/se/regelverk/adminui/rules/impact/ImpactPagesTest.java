package se.regelverk.adminui.rules.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;
import se.regelverk.adminui.security.LoggedIn;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.casework.Author;
import se.regelverk.engine.casework.CaseRecord;
import se.regelverk.engine.casework.Casework;
import se.regelverk.engine.casework.Submission;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Creation;
import se.regelverk.engine.change.Decision;
import se.regelverk.engine.change.Description;
import se.regelverk.engine.change.Grounds;
import se.regelverk.engine.change.ReviewResult;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.impact.ImpactRun;
import se.regelverk.engine.impact.Impacts;
import se.regelverk.engine.impact.Population;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = RegelverkApplication.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = OwnData.class)
class ImpactPagesTest {
    private static final Area AREA = new Area("ekonomiskt-bistand");
    private static final String NORM = "rule-packs/ekonomiskt-bistand/parametrar/riksnorm.yaml";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Casework casework;

    @Autowired
    private Changes changes;

    @Autowired
    private Impacts impacts;

    @Test
    void numbersAreForThoseWhoReadTheRulesAndCasesForThoseWhoMayReadThem() throws Exception {
        CaseRecord record = opened();
        Change change = raised();
        String home = "/paket/ekonomiskt-bistand/andring/%s/konsekvens".formatted(change.id());
        String result = started(home, "STORED");
        String cases = result + "/arenden/ekonomiskt-bistand";

        as(result, "utvecklare:*")
                .andExpect(content().string(containsString("visas inte")))
                .andExpect(content().string(not(containsString(record.id()))));
        as(cases, "utvecklare:*").andExpect(status().isForbidden());
        as(cases, "utvecklare:*", "handlaggare:barn-och-unga").andExpect(status().isForbidden());
        as(cases, "utvecklare:*", "handlaggare:*").andExpect(content().string(containsString(record.id())));
        as(result, "utvecklare:*", "handlaggare:*").andExpect(content().string(not(containsString("visas inte"))));
        as(result, "rad:ekonomiskt-bistand").andExpect(status().isOk());
        as(result, "handlaggare:*").andExpect(status().isForbidden());
        as(result, "utvecklare:barn-och-unga").andExpect(status().isForbidden());
        as(result.replace(change.id(), raised().id()), "utvecklare:*").andExpect(status().isNotFound());
    }

    @Test
    void theCouncilReadsTheHeadlineOnItsOwnPageAndThatItIsOutdated() throws Exception {
        Change change = raised();
        String council = "/rad/" + change.id();
        String home = "/paket/ekonomiskt-bistand/andring/%s/konsekvens".formatted(change.id());
        as(council, "rad:*").andExpect(content().string(containsString("Ingen har räknat på ändringen än.")));
        started(home, "SYNTHETIC");
        as(council, "rad:*")
                .andExpect(content().string(containsString("påhittade ärenden får")))
                .andExpect(content().string(containsString("Nämndens nytta")))
                .andExpect(content().string(not(containsString("Inaktuell"))));

        put(change, "4200");
        as(council, "rad:*").andExpect(content().string(containsString("Inaktuell")));
        as(home, "utvecklare:*").andExpect(content().string(containsString("Inaktuell")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            befolkning | ALLA      | Välj vilka ärenden ändringen ska prövas på.
            antal      | 1000001   | Ange ett antal påhittade ärenden mellan 1 och 1 000 000.
            antal      | -1        | Ange ett antal påhittade ärenden mellan 1 och 1 000 000.
            fro        | ett       | Ange frö som ett heltal
            """)
    void whatCannotBeCountedIsSaidAtTheField(String field, String value, String message) throws Exception {
        String home = "/paket/ekonomiskt-bistand/andring/%s/konsekvens".formatted(raised().id());
        mvc.perform(post(home)
                        .with(LoggedIn.as("anna", "utvecklare:*"))
                        .with(csrf())
                        .param("befolkning", field.equals("befolkning") ? value : "SYNTHETIC")
                        .param("antal", field.equals("antal") ? value : "10")
                        .param("fro", field.equals("fro") ? value : "1"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(message)));
    }

    /** Also a member may want the effect before the vote, and the council that a change was escalated to decides on it. */
    @ParameterizedTest(name = "{0}, escalated: {1} → {2}")
    @CsvSource({
        "rad:ekonomiskt-bistand, false, 302",
        "rad:gemensamt, false, 403",
        "rad:gemensamt, true, 302",
        "rad:barn-och-unga, true, 403",
        "handlaggare:*, false, 403"
    })
    void aMemberOfTheCouncilThatDecidesMayHaveItCounted(String role, boolean escalated, int expected) throws Exception {
        Change change = raised();
        if (escalated) {
            var now = ZonedDateTime.now();
            String before = changes.view(change).before().text(NORM).orElseThrow();
            String renamed = before.replace("Ensamstående vuxen", "Ensamstående vuxen person");
            changes.putFile(change.id(), NORM, renamed, null, "bo", now);
            changes.submit(change.id(), "bo", now);
            assertThat(changes.review(change.id(), "rad1", Decision.ESKALERA, "Avviker från det gemensamma", now))
                    .isInstanceOf(ReviewResult.Noted.class);
        }
        mvc.perform(post("/paket/ekonomiskt-bistand/andring/%s/konsekvens".formatted(change.id()))
                        .with(LoggedIn.as("rut", role))
                        .with(csrf())
                        .param("befolkning", "SYNTHETIC")
                        .param("antal", "10")
                        .param("fro", "1"))
                .andExpect(status().is(expected));
    }

    private ResultActions as(String address, String... roles) throws Exception {
        return mvc.perform(get(address).with(LoggedIn.as("anna", roles)));
    }

    private String started(String home, String population) throws Exception {
        String address = Objects.requireNonNull(mvc.perform(post(home)
                        .with(LoggedIn.as("anna", "utvecklare:*"))
                        .with(csrf())
                        .param("befolkning", population)
                        .param("antal", "300")
                        .param("fro", "7"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        String id = address.substring(address.lastIndexOf('/') + 1);
        ImpactRun run = await().atMost(Duration.ofSeconds(60))
                .until(() -> impacts.find(id).orElseThrow(), one -> !one.isRunning());
        assertThat(run.population().kind()).isEqualTo(Population.Kind.valueOf(population));
        return address;
    }

    private Change raised() {
        var grounds = new Grounds("Behov", "Nämndens nytta", "Risk", "Kostnad");
        var description = new Description("Höjd norm", "Prov", YearMonth.now().atDay(1), false, grounds);
        var created = (Creation.Described) changes.create(AREA, description, "bo", ZonedDateTime.now());
        put(created.change(), "4100");
        return changes.find(created.change().id()).orElseThrow();
    }

    private void put(Change change, String amount) {
        String text = changes.view(change).before().text(NORM).orElseThrow();
        String raised = text.replaceFirst("2026-01-01: 3940", "2026-01-01: " + amount);
        changes.putFile(change.id(), NORM, raised, null, "bo", ZonedDateTime.now());
    }

    private CaseRecord opened() {
        var today = LocalDate.of(2026, 3, 15);
        var answers = JsonMapper.shared().readTree("""
                {"hushall":{"typ":"ensamstaende"},"sokande":{"personnummer":"19640823-3234"},
                 "barn":[{"fodelsedatum":"2019-04-11","lunchUtanforHemmet":false,"dagarHosSokanden":30}],
                 "kostnader":{},"inkomster":[],"tillgangar":[],"manaderMedForsorjningsstod":0}""");
        var receipt = casework.receive(new Submission(
                AREA,
                "ansokan",
                new Clocks(YearMonth.of(2026, 3), today, today),
                answers,
                new Author("eva", "Eva Ek"),
                Instant.parse("2026-03-15T08:00:00Z")));
        return receipt.match(
                record -> record,
                problems -> {
                    throw new IllegalStateException(problems.toString());
                },
                reason -> {
                    throw new IllegalStateException(reason);
                });
    }
}
