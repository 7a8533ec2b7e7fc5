package se.regelverk.adminui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The demo's cases, as another system sees them. */
@RunningApplication
class DemoTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @LocalServerPort
    private int port;

    @Test
    void holdsADozenInventedCasesInDifferentStates() throws InterruptedException {
        Map<String, String> states = new TreeMap<>();
        for (String id : ids().toList()) {
            var found = waitFor(id);
            states.put(
                    id,
                    found.json().at("/status").asString() + " "
                            + found.json().at("/proposal/outcome").asString()
                            + found.json().at("/decided/0/outcome").asString(""));
        }
        assertThat(states)
                .hasSize(12)
                .containsEntry("EB-DEMO-01", "UTREDS BIFALL")
                .containsEntry("EB-DEMO-03", "UTREDS AVSLAG")
                .containsEntry("EB-DEMO-04", "BESLUTAT BIFALLBIFALL")
                .containsEntry("EB-DEMO-05", "BESLUTAT AVSLAGAVSLAG")
                .containsEntry("EB-DEMO-06", "BESLUTAT BIFALLDELAVSLAG")
                .containsEntry("EB-DEMO-08", "UTREDS HANDLAGGARE_BEDOMER")
                .containsEntry("BU-DEMO-02", "UTREDS HANDLAGGARE_BEDOMER");
        assertThat(waitFor("BU-DEMO-01").json().at("/done/0/key").asString()).isEqualTo("skyddsbedomning");
        assertThat(waitFor("EB-DEMO-02").json().at("/done/0/key").asString()).isEqualTo("ssbtek");
    }

    private static Stream<String> ids() {
        return Stream.concat(
                IntStream.rangeClosed(1, 8).mapToObj("EB-DEMO-%02d"::formatted),
                IntStream.rangeClosed(1, 4).mapToObj("BU-DEMO-%02d"::formatted));
    }

    /** Whole only when the last of all is there: they are made one after the other. */
    private Caller.Answer waitFor(String id) throws InterruptedException {
        var caller = Caller.at("http://127.0.0.1:" + port).as("handlaggare");
        long end = System.nanoTime() + LONGEST.toNanos();
        while (caller.get("/api/v1/cases/BU-DEMO-04").status() != 200 && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return caller.get("/api/v1/cases/" + id);
    }
}
