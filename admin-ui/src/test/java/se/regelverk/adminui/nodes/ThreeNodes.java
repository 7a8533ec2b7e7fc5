package se.regelverk.adminui.nodes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import se.regelverk.adminui.api.Caller;

/** Three nodes that count together and the database they share, each a process of its own. */
final class ThreeNodes {
    static final int NODES = 3;

    private static final Map<String, String> PEOPLE =
            Map.of("utvecklare", "utvecklare", "rad1", "rad", "rad2", "rad", "handlaggare", "handlaggare");

    private final Path folder;
    private final List<JarProcess> processes = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();

    private ThreeNodes(Path folder) {
        this.folder = folder;
    }

    static ThreeNodes start(Path folder) throws Exception {
        var nodes = new ThreeNodes(folder);
        int databasePort = JarProcess.freePort();
        nodes.startDatabase(databasePort);
        List<Integer> ports = List.of(JarProcess.freePort(), JarProcess.freePort(), JarProcess.freePort());
        for (int port : ports) {
            nodes.startNode(databasePort, port, ports);
        }
        return nodes;
    }

    private void startDatabase(int port) throws Exception {
        var database = new JarProcess(
                folder.resolve("database.log"), "database", "--port=" + port, "--data=" + folder.resolve("data"));
        processes.add(database);
        database.awaitReady(() -> database.log().contains("Databasen är öppen på mongodb://127.0.0.1:" + port));
    }

    private void startNode(int databasePort, int nodePort, List<Integer> ports) throws Exception {
        int port = JarProcess.freePort();
        List<String> members = ports.stream().map(one -> "127.0.0.1:" + one).toList();
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--spring.mongodb.uri=mongodb://127.0.0.1:%d/regelverk".formatted(databasePort),
                "--regelverk.nodes.port=" + nodePort,
                "--regelverk.nodes.members=" + String.join(",", members)));
        arguments.addAll(people());
        var process = new JarProcess(folder.resolve("node%d.log".formatted(port)), arguments.toArray(String[]::new));
        processes.add(process);
        String address = "http://127.0.0.1:" + port;
        addresses.add(address);
        process.awaitReady(() -> isReady(address));
    }

    private static List<String> people() {
        String hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("regelverk");
        List<String> arguments = new ArrayList<>();
        PEOPLE.forEach((name, role) -> {
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

    Caller caller(int node, String user) {
        return Caller.at(addresses.get(node)).as(user);
    }

    void kill(int node) throws InterruptedException {
        processes.get(node + 1).kill();
    }

    void stop() throws InterruptedException {
        for (int i = processes.size() - 1; i >= 0; i--) {
            processes.get(i).stop();
        }
    }
}
