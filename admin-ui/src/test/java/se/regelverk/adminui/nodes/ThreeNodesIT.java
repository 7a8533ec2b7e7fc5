package se.regelverk.adminui.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import se.regelverk.adminui.api.Caller;
import se.regelverk.adminui.api.Pairs;
import se.regelverk.engine.library.LibraryConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Three nodes and the database, each a process of the jar as it is delivered. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ThreeNodesIT {
    private static final String FILE = "rule-packs/ekonomiskt-bistand/parametrar/riksnorm.yaml";
    private static final int NODES = 3;
    private static final int CASES = 60_000;

    @TempDir
    private static Path folder;

    private static final List<JarProcess> PROCESSES = new ArrayList<>();
    private static final List<String> ADDRESSES = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        int databasePort = JarProcess.freePort();
        var database = new JarProcess(
                folder.resolve("database.log"),
                "database",
                "--port=" + databasePort,
                "--data=" + folder.resolve("data"));
        PROCESSES.add(database);
        database.awaitReady(() -> database.log().contains("Databasen är öppen på mongodb://127.0.0.1:" + databasePort));
        List<Integer> ports = List.of(JarProcess.freePort(), JarProcess.freePort(), JarProcess.freePort());
        for (int node = 0; node < NODES; node++) {
            startNode(node, databasePort, ports);
        }
    }

    private static void startNode(int node, int databasePort, List<Integer> ports) throws Exception {
        int port = JarProcess.freePort();
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--spring.mongodb.uri=mongodb://127.0.0.1:%d/regelverk".formatted(databasePort),
                "--regelverk.nodes.port=" + ports.get(node),
                "--regelverk.nodes.members="
                        + String.join(
                                ",",
                                ports.stream().map(one -> "127.0.0.1:" + one).toList())));
        arguments.addAll(people());
        var process = new JarProcess(folder.resolve("node%d.log".formatted(node)), arguments.toArray(String[]::new));
        PROCESSES.add(process);
        String address = "http://127.0.0.1:" + port;
        ADDRESSES.add(address);
        process.awaitReady(() -> isReady(address));
    }

    private static List<String> people() {
        String hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("regelverk");
        Map<String, String> roles =
                Map.of("utvecklare", "utvecklare", "rad1", "rad", "rad2", "rad", "handlaggare", "handlaggare");
        List<String> arguments = new ArrayList<>();
        roles.forEach((name, role) -> {
            String user = "--regelverk.users[%d].".formatted(arguments.size() / 4);
            arguments.add(user + "username=" + name);
            arguments.add(user + "display-name=" + name);
            arguments.add(user + "password=" + hash);
            arguments.add(user + "roles[0]=" + role + ":*");
        });
        return arguments;
    }

    private static boolean isReady(String address) {
        try {
            return Caller.at(address).get("/api/v1/health").status() == 200;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        for (int i = PROCESSES.size() - 1; i >= 0; i--) {
            PROCESSES.get(i).close();
        }
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
        for (String address : ADDRESSES) {
            var thread = new Thread(() -> {
                while (goesOn.get()) {
                    assess(address, request, seen, wrong);
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
        for (int node = 0; node < NODES; node++) {
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
    private static void assess(String address, JsonNode request, Map<Integer, String> seen, Queue<String> wrong) {
        Caller.Answer answer = Caller.at(address).as("handlaggare").post("/api/v1/assessments", request);
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
        return number(Caller.at(ADDRESSES.get(node))
                .as("handlaggare")
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
        PROCESSES.get(1).kill();
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

    private static String analysed(int node, String change) {
        Caller.Answer answer = Caller.at(ADDRESSES.get(node))
                .as("utvecklare")
                .post(
                        "/api/v1/changes/%s/impact".formatted(change),
                        Map.of("population", "SYNTHETIC", "size", CASES, "seed", 3));
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return answer.json().get("job").stringValue();
    }

    private static JsonNode impact(int node, String change, String job) {
        Caller.Answer answer = Caller.at(ADDRESSES.get(node))
                .as("utvecklare")
                .get("/api/v1/changes/%s/impact/%s".formatted(change, job));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode ended(int node, String change, String job) {
        return await().atMost(Duration.ofSeconds(300)).until(() -> impact(node, change, job), one -> !one.get("state")
                .stringValue()
                .equals("RUNNING"));
    }

    private static String changed(int node, String old, String now) {
        Caller author = Caller.at(ADDRESSES.get(node)).as("utvecklare");
        JsonNode change = author.post(
                        "/api/v1/changes",
                        Map.of(
                                "area", "ekonomiskt-bistand",
                                "title", "Annat belopp",
                                "purpose", "Prov",
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
        Caller.Answer submitted = Caller.at(ADDRESSES.get(node))
                .as("utvecklare")
                .post("/api/v1/changes/%s/submit".formatted(change), Map.of());
        assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
        for (String member : List.of("rad1", "rad2")) {
            Caller.Answer answer = Caller.at(ADDRESSES.get(node))
                    .as(member)
                    .post("/api/v1/changes/%s/reviews".formatted(change), Map.of("decision", "GODKANN", "comment", ""));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        }
    }
}
