package se.regelverk.adminui.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import se.regelverk.adminui.api.Caller;
import se.regelverk.adminui.api.Pairs;
import se.regelverk.engine.library.LibraryConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Three nodes and the database, each a process of the jar as it is delivered. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ThreeNodesIT {
    private static final String FILE = "rule-packs/ekonomiskt-bistand/parametrar/riksnorm.yaml";
    private static final int CASES = 60_000;
    private static final Map<String, String> APPROVAL = Map.of("decision", "GODKANN", "comment", "");

    @TempDir
    private static Path folder;

    private static ThreeNodes nodes;

    @BeforeAll
    static void start() throws Exception {
        nodes = ThreeNodes.start(folder);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        nodes.stop();
    }

    @Test
    @Order(1)
    void aVersionIsUsedByEveryNodeUnderLoadAndNoAssessmentMixesTwo() throws Exception {
        var request =
                (ObjectNode) Pairs.all().findFirst().orElseThrow().request().deepCopy();
        request.put("concerns", YearMonth.now(LibraryConfiguration.ZONE).toString());
        var seen = new ConcurrentHashMap<Integer, String>();
        var wrong = new ConcurrentLinkedQueue<String>();
        var calls = new AtomicLong();
        var goesOn = new AtomicBoolean(true);
        List<Thread> load = new ArrayList<>();
        for (int node = 0; node < ThreeNodes.NODES; node++) {
            int at = node;
            var thread = new Thread(() -> {
                while (goesOn.get()) {
                    assess(at, request, seen, wrong);
                    calls.incrementAndGet();
                }
            });
            thread.start();
            load.add(thread);
        }
        int before = version(0, request);
        approve(0, changed(0, "Ensamstående vuxen", "Ensamstående vuxen person"));
        long approved = System.nanoTime();
        List<Long> followed = new ArrayList<>();
        for (int node = 0; node < ThreeNodes.NODES; node++) {
            int at = node;
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> version(at, request) > before);
            followed.add((System.nanoTime() - approved) / 1_000_000);
        }
        goesOn.set(false);
        for (Thread thread : load) {
            thread.join();
        }
        System.out.printf("Nodes used the new version after %s ms, during %d assessments%n", followed, calls.get());
        assertThat(wrong).isEmpty();
        assertThat(calls.get()).isGreaterThan(30);
        assertThat(seen).hasSize(2);
        assertThat(seen.get(before)).isNotEqualTo(seen.get(before + 1));
    }

    /** One version always gives one and the same answer; anything else is a mixture of two. */
    private static void assess(int node, JsonNode request, Map<Integer, String> seen, Queue<String> wrong) {
        Caller.Answer answer = nodes.caller(node, "handlaggare").post("/api/v1/assessments", request);
        if (answer.status() != 200) {
            wrong.add(answer.status() + " " + answer.text());
            return;
        }
        JsonNode explained = answer.json();
        String values = explained.toString();
        String first = seen.putIfAbsent(number(explained), values);
        if (first != null && !first.equals(values)) {
            wrong.add(values);
        }
    }

    private static int version(int node, JsonNode request) {
        return number(nodes.caller(node, "handlaggare")
                .post("/api/v1/assessments", request)
                .json());
    }

    private static int number(JsonNode explained) {
        return explained.at("/versions/area/number").intValue();
    }

    @Test
    @Order(2)
    void anAnalysisGoesOnWhenTheNodeThatBeganItIsKilled() throws Exception {
        String change = changed(0, "2026-01-01: 3940", "2026-01-01: 3000");
        String job = analysed(0, change);
        await().atMost(Duration.ofSeconds(120))
                .until(() -> impact(1, change, job).get("done").longValue() > 0);
        nodes.kill(0);
        JsonNode atDeath = impact(1, change, job);
        assertThat(atDeath.get("state").stringValue()).isEqualTo("RUNNING");

        JsonNode done = ended(1, change, job);
        JsonNode again = ended(2, change, analysed(2, change));

        System.out.printf("The node was killed after %s of %s cases%n", atDeath.get("done"), atDeath.get("total"));
        assertThat(done.get("state").stringValue()).isEqualTo("DONE");
        assertThat(done.at("/result/compared").intValue()).isEqualTo(CASES);
        assertThat(done.at("/result/affected").intValue()).isPositive();
        assertThat(done.get("result")).isEqualTo(again.get("result"));
    }

    @Test
    @Order(3)
    void aDecisionIsWholeWhenTheNodeThatTookTheLastVoteIsKilled() throws Exception {
        String change = changed(2, "Ensamstående vuxen person", "Vuxen som är ensamstående");
        submit(2, change);
        vote(2, "rad1", change);
        var last = new Thread(() -> {
            try {
                nodes.caller(1, "rad2").post("/api/v1/changes/%s/reviews".formatted(change), APPROVAL);
            } catch (UncheckedIOException killed) {
                // Nobody was told that the vote was taken.
            }
        });
        last.start();
        await().pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(30))
                .until(() -> change(2, change).get("approvals").intValue() == 2 || !last.isAlive());
        nodes.kill(1);
        last.join();

        JsonNode version = await().atMost(Duration.ofSeconds(150))
                .until(() -> change(2, change).path("contentVersion"), JsonNode::isNumber);
        JsonNode decided = change(2, change);
        assertThat(decided.get("state").stringValue()).isEqualTo("GODKAND");
        assertThat(decided.get("reviews")).hasSize(2);
        var request =
                (ObjectNode) Pairs.all().findFirst().orElseThrow().request().deepCopy();
        request.put("concerns", YearMonth.now(LibraryConfiguration.ZONE).toString());
        assertThat(version(2, request)).isEqualTo(version.intValue());
    }

    private static JsonNode change(int node, String id) {
        return nodes.caller(node, "utvecklare").get("/api/v1/changes/" + id).json();
    }

    private static String analysed(int node, String change) {
        Caller.Answer answer = nodes.caller(node, "utvecklare")
                .post(
                        "/api/v1/changes/%s/impact".formatted(change),
                        Map.of("population", "SYNTHETIC", "size", CASES, "seed", 3));
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return answer.json().get("job").stringValue();
    }

    private static JsonNode impact(int node, String change, String job) {
        Caller.Answer answer =
                nodes.caller(node, "utvecklare").get("/api/v1/changes/%s/impact/%s".formatted(change, job));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode ended(int node, String change, String job) {
        return await().atMost(Duration.ofSeconds(300)).until(() -> impact(node, change, job), one -> !one.get("state")
                .stringValue()
                .equals("RUNNING"));
    }

    private static String changed(int node, String old, String now) {
        Caller author = nodes.caller(node, "utvecklare");
        JsonNode change = author.post(
                        "/api/v1/changes",
                        Map.of(
                                "area", "ekonomiskt-bistand",
                                "title", "Annat belopp",
                                "purpose", "Prov",
                                "need", "Prov",
                                "benefit", "Prov",
                                "risk", "Prov",
                                "cost", "Prov",
                                "inForceFrom",
                                        YearMonth.now(LibraryConfiguration.ZONE)
                                                .atDay(1)
                                                .toString()))
                .json();
        String id = change.get("id").stringValue();
        String text =
                author.get("/api/v1/content/ekonomiskt-bistand/files/" + FILE).text();
        assertThat(text).contains(old);
        Caller.Answer put = author.put(
                "/api/v1/changes/%s/files/%s".formatted(id, FILE),
                text.replace(old, now),
                "Content-Type",
                "text/plain");
        assertThat(put.status()).as(put.text()).isEqualTo(200);
        return id;
    }

    private static void approve(int node, String change) {
        submit(node, change);
        vote(node, "rad1", change);
        vote(node, "rad2", change);
    }

    private static void submit(int node, String change) {
        Caller.Answer submitted =
                nodes.caller(node, "utvecklare").post("/api/v1/changes/%s/submit".formatted(change), Map.of());
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
    }

    private static void vote(int node, String member, String change) {
        Caller.Answer answer =
                nodes.caller(node, member).post("/api/v1/changes/%s/reviews".formatted(change), APPROVAL);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
