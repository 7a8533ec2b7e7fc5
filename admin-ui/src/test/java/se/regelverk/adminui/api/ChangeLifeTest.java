package se.regelverk.adminui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A changed rule, all the way: draft, check, council, and the next assessment; nothing restarts. */
@RunningApplication
@DirtiesContext
class ChangeLifeTest {
    private static final String NORM = "rule-packs/ekonomiskt-bistand/parametrar/riksnorm.yaml";
    private static final String EXAMPLES = "rule-packs/ekonomiskt-bistand/exempel/hushall.yaml";

    /** The amount expected by the example of December 2026. */
    private static final String DECEMBER = "(?s)(namn: December 2026 .*?riksnorm: )5220";

    @LocalServerPort
    private int port;

    private Caller as(String user) {
        return Caller.at("http://127.0.0.1:" + port).as(user);
    }

    @Test
    void anApprovedAmountIsUsedInTheNextAssessmentAndOldCasesKeepTheirs() {
        var opened = as("handlaggare").post("/api/v1/cases", december());
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        String address = opened.header("Location");
        assertThat(address).endsWith(opened.json().get("caseId").asString());
        String before = as("handlaggare").get(address).text();
        assertThat(riksnorm(opened.json())).isEqualTo(5220);

        String change = begin();
        put(change, NORM, inForce(NORM).replace("2026-01-01: 3940 }", "2026-01-01: }"));
        var broken = as("utvecklare").post(change + "/check", "").json();
        assertThat(broken.at("/problems/0/path").asString()).isEqualTo(NORM);
        assertThat(broken.at("/problems/0/line").asInt()).isPositive();
        var refused = as("utvecklare").post(change + "/submit", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("problems")).isNotEmpty();

        put(change, NORM, raised());
        var failing = as("rad1").post(change + "/check", "").json();
        assertThat(failing.get("problems")).isEmpty();
        assertThat(failing.at("/examples/failures/0/name").asString()).startsWith("December 2026");
        put(change, EXAMPLES, inForce(EXAMPLES).replaceFirst(DECEMBER, "$15320"));
        var check = as("rad1").post(change + "/check", "").json();
        assertThat(check.at("/examples/failed").asInt()).as(check.toString()).isZero();
        assertThat(check.at("/examples/passed").asInt()).isGreaterThan(20);
        assertThat(as("utvecklare").post(change + "/submit", "").status()).isEqualTo(200);
        assertThat(review("utvecklare", change).status()).isEqualTo(403);
        assertThat(review("rad1", change).json().get("state").asString()).isEqualTo("INSKICKAD");
        assertThat(assessed()).isEqualTo(5220);
        var approved = review("rad2", change);
        assertThat(approved.json().get("state").asString()).as(approved.text()).isEqualTo("GODKAND");
        assertThat(approved.json().get("contentVersion").asInt()).isEqualTo(2);

        assertThat(assessed()).isEqualTo(5320);
        assertThat(as("handlaggare").get(address).text()).isEqualTo(before);
        assertThat(inForce(NORM)).isEqualTo(raised());
    }

    @Test
    void whoeverSavesLastOnAnOldTextIsToldAndLosesNothing() {
        String change = begin();
        String seen = as("utvecklare").get(change).header("ETag");
        var first = as("utvecklare").put(change + "/files/" + NORM, "a: 1\n", "If-Match", seen);
        var second = as("utvecklare").put(change + "/files/" + NORM, "a: 2\n", "If-Match", seen);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(409);
        var stored = as("rad3").get(change).json();
        assertThat(stored.at("/sideTexts/0/text").asString()).isEqualTo("a: 2\n");
        assertThat(stored.at("/files/0/hash").asString())
                .isEqualTo(first.json().at("/files/0/hash").asString());
        assertThat(as("utvecklare")
                        .send("DELETE", change + "/files/" + NORM, java.net.http.HttpRequest.BodyPublishers.noBody())
                        .json()
                        .at("/files/0/removed")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aFileOfAnotherAreaOrOutsideTheFoldersIsRefused() {
        String change = begin();
        for (String path : new String[] {"rule-packs/gemensamt/pack.yaml", "pom.xml", "rule-packs/x"}) {
            var answer = as("utvecklare").put(change + "/files/" + path, "a: 1\n");
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        }
        var binary = as("utvecklare")
                .send(
                        "PUT",
                        change + "/files/" + NORM,
                        java.net.http.HttpRequest.BodyPublishers.ofByteArray(
                                new byte[] {(byte) 0xed, (byte) 0xa0, 65}));
        assertThat(binary.status()).isEqualTo(400);
    }

    @Test
    void onlyTheRightPeopleTouchAChange() {
        String change = begin();
        assertThat(as("rad1").put(change + "/files/" + NORM, "a: 1\n").status()).isEqualTo(403);
        assertThat(as("rad1").post("/api/v1/changes", description()).status()).isEqualTo(403);
        assertThat(as("rad1").post(change + "/submit", "").status()).isEqualTo(403);
        assertThat(as("handlaggare").get(change).status()).isEqualTo(403);
        assertThat(as("handlaggare")
                        .get("/api/v1/changes?area=ekonomiskt-bistand")
                        .status())
                .isEqualTo(403);
        assertThat(as("rad1").get("/api/v1/changes?area=ekonomiskt-bistand").json())
                .isNotEmpty();
        assertThat(as("rad1").get("/api/v1/changes").status()).isEqualTo(400);
        assertThat(as("rad1").get("/api/v1/changes/A-1999-0001").status()).isEqualTo(404);
        assertThat(review("rad1", change).status()).isEqualTo(409);
        var noReason = as("rad1").post(change + "/reviews", Map.of("decision", "JA"));
        assertThat(noReason.status()).isEqualTo(400);
        assertThat(noReason.json().at("/errors/0/pointer").asString()).isEqualTo("/decision");
    }

    @Test
    void theGroundsAreWrittenOverOnlyByWhoeverHasReadThem() {
        String grounds = begin() + "/grounds";
        String mine = "{\"grounds\": {\"need\": \"Ett annat behov\"}%s}";
        String json = "application/json";

        assertThat(as("utvecklare")
                        .put(grounds, mine.formatted(""), "Content-Type", json)
                        .status())
                .isEqualTo(409);
        String read = ", \"seen\": {\"need\": \"Prisökningen\"}";
        var written = as("utvecklare").put(grounds, mine.formatted(read), "Content-Type", json);
        assertThat(written.status()).as(written.text()).isEqualTo(200);
        assertThat(written.json().at("/grounds/need").asString()).isEqualTo("Ett annat behov");
        assertThat(written.json().at("/grounds/cost").asString()).isEqualTo("Ryms");
        assertThat(as("rad1")
                        .put(grounds, mine.formatted(""), "Content-Type", json)
                        .status())
                .isEqualTo(403);
    }

    private String begin() {
        var begun = as("utvecklare").post("/api/v1/changes", description());
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        assertThat(begun.json().get("state").asString()).isEqualTo("UTKAST");
        return begun.header("Location");
    }

    private static Map<String, String> description() {
        return Map.of(
                "area", "ekonomiskt-bistand",
                "title", "Höjd riksnorm",
                "purpose", "Ett påhittat beslut",
                "inForceFrom", "2026-11-21",
                "need", "Prisökningen",
                "benefit", "Rätt belopp",
                "risk", "Ingen känd",
                "cost", "Ryms");
    }

    private void put(String change, String path, String text) {
        var answer = as("utvecklare").put(change + "/files/" + path, text, "Content-Type", "text/plain; charset=UTF-8");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private String inForce(String path) {
        return as("rad1")
                .get("/api/v1/content/ekonomiskt-bistand/files/" + path)
                .text();
    }

    /** As it was in October, with a new amount from December. */
    private String raised() {
        return as("rad1")
                .get("/api/v1/content/ekonomiskt-bistand/files/" + NORM + "?concerns=2026-10")
                .text()
                .replace("2026-01-01: 3940 }", "2026-01-01: 3940, 2026-12-01: 4040 }")
                .replace(
                        "galler-till:",
                        "  2026-12-01: { lagrum: \"Påhittat beslut\", kontrollerad: 2026-11-21 }\ngaller-till:");
    }

    private Caller.Answer review(String user, String change) {
        return as(user).post(change + "/reviews", Map.of("decision", "GODKANN", "comment", ""));
    }

    private int assessed() {
        return riksnorm(
                as("handlaggare").post("/api/v1/assessments", december()).json());
    }

    private static int riksnorm(JsonNode assessment) {
        return assessment.at("/decisions/riksnorm").asInt();
    }

    private static JsonNode december() {
        return ((ObjectNode) Pairs.request("EB-01").deepCopy()).put("concerns", "2026-12");
    }
}
