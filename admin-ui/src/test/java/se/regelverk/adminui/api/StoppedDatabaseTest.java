package se.regelverk.adminui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import se.regelverk.adminui.storage.EmbeddedStore;

/** With the database gone, what needs it says so, and what does not goes on. */
@RunningApplication
@DirtiesContext
class StoppedDatabaseTest {
    @LocalServerPort
    private int port;

    @Autowired
    private EmbeddedStore store;

    private Caller as(String user) {
        return Caller.at("http://127.0.0.1:" + port).as(user);
    }

    @Test
    void whatCannotBeSavedIsToldAndAssessmentsGoOn() {
        var request = Pairs.request("EB-01");
        assertThat(as("handlaggare").post("/api/v1/assessments", request).status())
                .isEqualTo(200);
        store.close();

        unavailable(as("handlaggare").post("/api/v1/cases", request));
        unavailable(as("handlaggare").get("/api/v1/cases/EB-DEMO-01"));
        unavailable(as("utvecklare")
                .post(
                        "/api/v1/changes",
                        Map.of(
                                "area", "ekonomiskt-bistand",
                                "title", "Höjd riksnorm",
                                "purpose", "Prov",
                                "inForceFrom", "2026-12-01")));
        unavailable(as("").get("/api/v1/health"));
        assertThat(as("handlaggare").post("/api/v1/assessments", request).status())
                .isEqualTo(200);
    }

    private static void unavailable(Caller.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("title").asString()).isEqualTo("Databasen svarar inte");
    }
}
