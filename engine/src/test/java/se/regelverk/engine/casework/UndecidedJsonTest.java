package se.regelverk.engine.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regelverk.engine.casework.CaseworkFixture.ANNA;
import static se.regelverk.engine.casework.CaseworkFixture.BISTAND;
import static se.regelverk.engine.casework.CaseworkFixture.MARCH;
import static se.regelverk.engine.casework.CaseworkFixture.NOW;
import static se.regelverk.engine.casework.CaseworkFixture.json;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.content.Area;
import tools.jackson.databind.JsonNode;

class UndecidedJsonTest {
    private static CaseworkFixture fixture;

    @BeforeAll
    static void open() {
        fixture = new CaseworkFixture();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    private static List<JsonNode> undecided(Area area, String form, String answers) {
        var receipt = fixture.casework.tryOut(new Submission(area, form, MARCH, json(answers), ANNA, NOW));
        return List.copyOf(((Receipt.Assessed<AssessmentRecord>) receipt)
                .record()
                .explanationAsJson()
                .path("undecided")
                .values());
    }

    @Test
    void whatTheFormCannotAskIsNotSaidToBeUnanswered() {
        List<JsonNode> missing =
                undecided(new Area("barn-och-unga"), "utredning", "{\"inledd\": \"2026-03-02\"}").stream()
                        .flatMap(one -> one.path("missing").values().stream())
                        .toList();

        assertThat(missing)
                .filteredOn(one -> one.path("cause").asString().equals("NOT_IN_FORM"))
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(one.path("question").asString()).startsWith("Formuläret frågar inte efter ”"));
        assertThat(missing)
                .filteredOn(one -> one.path("cause").asString().equals("NOT_ANSWERED"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.path("question").asString()).doesNotStartWith("Uppgift saknas"));
    }

    @Test
    void whatHindersTheProposalIsToldFromTheRest() {
        List<JsonNode> undecided =
                undecided(BISTAND, "ansokan", "{\"sokande\": {\"personnummer\": \"19640823-3234\"}}");

        assertThat(undecided)
                .filteredOn(one -> one.path("hinders").asBoolean())
                .extracting(one -> one.path("key").asString())
                .contains("behov")
                .doesNotContain("riksnorm");
    }
}
