package se.regelverk.adminui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The pairs of request and expected response that the contract is told by. A response may hold more than expected, never less. */
public final class Pairs {
    private Pairs() {}

    public record Pair(String area, String name, JsonNode request, JsonNode expected) {
        @Override
        public String toString() {
            return area + ": " + name;
        }
    }

    public static Stream<Pair> all() {
        return Stream.of("ekonomiskt-bistand", "barn-och-unga").flatMap(area -> file(area).values().stream()
                .map(pair -> new Pair(area, pair.get("name").asString(), pair.get("request"), pair.get("expected"))));
    }

    static JsonNode request(String nameBegins) {
        return all().filter(pair -> pair.name().startsWith(nameBegins))
                .findFirst()
                .orElseThrow()
                .request();
    }

    private static JsonNode file(String area) {
        try (InputStream file = Pairs.class.getResourceAsStream("/examples/" + area + ".json")) {
            return Caller.JSON.readTree(Objects.requireNonNull(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static void assertHolds(JsonNode actual, JsonNode expected, String where) {
        if (expected.isObject()) {
            assertThat(actual.isObject()).as(where).isTrue();
            expected.properties().forEach(member -> {
                assertThat(actual.has(member.getKey()))
                        .as(where + "/" + member.getKey())
                        .isTrue();
                assertHolds(actual.get(member.getKey()), member.getValue(), where + "/" + member.getKey());
            });
        } else if (expected.isArray()) {
            expected.values()
                    .forEach(wanted ->
                            assertThat(actual.values()).as(where).anySatisfy(one -> assertHolds(one, wanted, where)));
        } else if (expected.isNumber()) {
            assertThat(actual.isNumber()).as(where).isTrue();
            assertThat(actual.decimalValue()).as(where).isEqualByComparingTo(expected.decimalValue());
        } else {
            assertThat(actual).as(where).isEqualTo(expected);
        }
    }
}
