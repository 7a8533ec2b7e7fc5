package se.regelverk.adminui.web.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The lines of {@code differences.txt}, each with its reason, which note whether they were needed. */
final class Differences {
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final Set<String> needed = new TreeSet<>();

    Differences() {
        lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] parts = line.split(" # ", 2);
            assertThat(parts).as("a reason for %s", line).hasSize(2);
            assertThat(reasons.put(parts[0].strip(), parts[1].strip()))
                    .as("%s once only", line)
                    .isNull();
        });
    }

    private static java.util.stream.Stream<String> lines() {
        try (var file = Differences.class.getResourceAsStream("/govuk-frontend/differences.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a line of this kind is there; {@code *} in it stands for anything. */
    boolean lists(String kind, String name) {
        List<String> lines = reasons.keySet().stream()
                .filter(line -> (kind + " " + name).matches(pattern(line)))
                .toList();
        needed.addAll(lines);
        return !lines.isEmpty();
    }

    private static String pattern(String line) {
        return ("\\Q" + line + "\\E").replace("*", "\\E.*\\Q");
    }

    /** The number that stands in a line of this kind. */
    int number(String kind) {
        String line = reasons.keySet().stream()
                .filter(one -> one.startsWith(kind + " "))
                .findFirst()
                .orElseThrow();
        needed.add(line);
        return Integer.parseInt(line.substring(kind.length() + 1));
    }

    /** Their words in ours. */
    String translated(String text) {
        return reasons.keySet().stream()
                .filter(line -> line.startsWith("word " + text + " = "))
                .findFirst()
                .map(line -> {
                    needed.add(line);
                    return line.substring(line.indexOf(" = ") + 3);
                })
                .orElse(text);
    }

    /** Lines that say something which is no longer so. */
    Set<String> needless() {
        var left = new TreeSet<>(reasons.keySet());
        left.removeAll(needed);
        return left;
    }
}
