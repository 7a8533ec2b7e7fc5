package se.regelverk.engine.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormValidator;
import se.regelverk.engine.form.ValidationResult.Accepted;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pairs of request and answer that other systems build on. */
class ContractTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final ContentFiles FILES = RepositoryContent.files();
    private static final ContentHash SOME_HASH = ContentHash.of("some");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    static Stream<Arguments> pairs() {
        return Stream.of("ekonomiskt-bistand", "barn-och-unga")
                .flatMap(area -> read(area).values().stream())
                .map(pair -> Arguments.of(pair.get("name").asString(), pair.get("request"), pair.get("expected")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void anAssessmentHoldsWhatTheContractPromises(String name, JsonNode request, JsonNode expected) {
        assertHolds(assess(request), expected, name);
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

    private static JsonNode assess(JsonNode request) {
        Area area = new Area(request.get("area").asString());
        AreaContent content = AreaContent.read(FILES, area, new Problems()).orElseThrow();
        FormDefinition form = content.form(request.get("form").asString()).orElseThrow();
        var accepted = (Accepted) FormValidator.validate(form, request.get("answers"));
        Clocks clocks = clocks(request);
        var facts = Facts.of(form, content.pack().vocabulary(), accepted.answers());
        var assessment = new Assessors(time -> {})
                .of(content.pack(), clocks.dayOfContent())
                .assess(facts, clocks);
        var version = new ContentUsed.VersionUsed(area, 1, SOME_HASH);
        var used = new ContentUsed(version, version, content.pack().hash(), form.id(), form.hash());
        return AssessmentJson.of(assessment, content.pack(), form, used);
    }

    private static Clocks clocks(JsonNode request) {
        LocalDate known =
                request.has("known") ? LocalDate.parse(request.get("known").asString()) : TODAY;
        return new Clocks(YearMonth.parse(request.get("concerns").asString()), known, TODAY);
    }

    private static JsonNode read(String area) {
        try (InputStream file = ContractTest.class.getResourceAsStream("/contract/" + area + ".json")) {
            return MAPPER.readTree(Objects.requireNonNull(file, "The pairs of " + area + " are missing"));
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
