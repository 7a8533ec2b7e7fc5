package se.regelverk.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.schema.SchemaVerdict;
import se.regelverk.engine.schema.Schemas;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.ConceptType;
import se.regelverk.engine.vocabulary.Unit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TypedTextTest {
    private static final List<String> PIECES = List.of(
            "1",
            "0",
            "9",
            "20",
            "-",
            "−",
            "–",
            " ",
            "\u00a0",
            "\u202f",
            ",",
            ".",
            "/",
            "+",
            "kr",
            "%",
            "mars",
            "ja",
            "@",
            "e.se",
            "8000",
            "\u202e",
            "\u2066",
            "\u200b",
            "\ufeff",
            "１",
            "٣",
            "\n",
            "\r\n",
            "\t",
            "\ud83d",
            "\ud83d\ude00",
            "å",
            "E5",
            "()",
            ":");

    private static Concept concept(ConceptType type) {
        return new Concept(
                new ConceptKey("x"),
                type,
                Unit.NONE,
                Map.of("a", "A"),
                Map.of(),
                false,
                false,
                Optional.empty(),
                Concept.Limits.NONE,
                new Concept.Texts("X", "", "", "", Optional.empty()),
                Location.ofFile("prov"));
    }

    /** What validation says of what was typed, "rätt" when nothing. */
    private static String judged(Concept concept, JsonNode answer) {
        ObjectNode schema = new JsonMapper().createObjectNode().put("type", "object");
        schema.putObject("properties").set("x", ConceptSchemas.of(concept));
        var usable = (Schemas.Opened.Usable) AnswerSchema.SCHEMAS.open(schema);
        return usable.schema().check(new JsonMapper().createObjectNode().set("x", answer))
                        instanceof SchemaVerdict.Differs differs
                ? AnswerMessages.wrong(concept, differs.findings().get(0), answer)
                : "rätt";
    }

    @ParameterizedTest(name = "{0}: {1} → {2}: {3}")
    @CsvFileSource(resources = "skrivet.csv", delimiter = '|', numLinesToSkip = 1, maxCharsPerColumn = 500)
    void readsWhatPeopleWrite(String word, String typed, String kept, String judged) {
        Concept concept = concept(ConceptType.ofWord(word).orElseThrow());

        JsonNode answer = TypedText.answer(concept, unescaped(typed)).orElseThrow();

        assertThat(TypedText.shown(concept, answer)).isEqualTo(unescaped(kept));
        assertThat(judged(concept, answer)).startsWith(judged);
    }

    /** Signs that nobody sees are written \\uXXXX in the table. */
    private static String unescaped(String text) {
        return java.util.regex.Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(text)
                .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b", "\u202e \ufeff", "\r\n\t"})
    void takesNothingForNoAnswer(String typed) {
        assertThat(Arrays.stream(ConceptType.values()).map(type -> TypedText.answer(concept(type), typed)))
                .containsOnly(Optional.empty());
    }

    /** Shown and sent again, an answer is the same; so a page that is saved twice changes nothing. */
    @ParameterizedTest
    @EnumSource
    void givesTheSameAnswerWhenItIsShownAndTypedAgain(ConceptType type) {
        var random = new Random(type.ordinal());
        Concept concept = concept(type);
        for (int round = 0; round < 3_000; round++) {
            String typed = String.join(
                    "",
                    Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                            .limit(random.nextInt(1, 12))
                            .toList());
            Optional<JsonNode> once = TypedText.answer(concept, typed);
            assertThat(once.flatMap(answer -> TypedText.answer(concept, TypedText.shown(concept, answer))))
                    .as("'%s'", typed)
                    .isEqualTo(once);
        }
    }

    @Test
    void takesItsOwnExamples() {
        FieldType.checked().forEach(code -> {
            assertThat(code.normal().apply(code.example())).isEqualTo(code.example());
            assertThat(code.problem().apply(code.example())).as(code.format()).isEmpty();
            assertThat(code.example()).matches(code.shape());
            assertThat(code.problem().apply("")).isPresent();
        });
    }
}
