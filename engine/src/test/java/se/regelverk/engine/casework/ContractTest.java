package se.regelverk.engine.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The pairs of request and answer that other systems build on. */
class ContractTest {
    static Stream<Arguments> pairs() {
        return ContractPairs.all().stream()
                .map(pair -> Arguments.of(pair.get("name").asString(), pair.get("request"), pair.get("expected")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void anAssessmentHoldsWhatTheContractPromises(String name, JsonNode request, JsonNode expected) {
        assertHolds(ContractPairs.assess(request), expected, name);
    }

    private static void assertHolds(JsonNode actual, JsonNode expected, String where) {
        if (expected.isObject()) {
            expected.properties().forEach(part -> {
                assertThat(actual.has(part.getKey()))
                        .as(where + "/" + part.getKey())
                        .isTrue();
                assertHolds(actual.get(part.getKey()), part.getValue(), where + "/" + part.getKey());
            });
        } else if (expected.isArray()) {
            expected.values()
                    .forEach(wanted ->
                            assertThat(actual.values()).as(where).anySatisfy(one -> assertHolds(one, wanted, where)));
        } else if (expected.isNumber()) {
            assertThat(actual.decimalValue()).as(where).isEqualByComparingTo(expected.decimalValue());
        } else {
            assertThat(actual).as(where).isEqualTo(expected);
        }
    }
}
