package se.regelverk.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regelverk.engine.expression.Gap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ActiveDataTest {
    private static final FormDefinition FORM = TestForms.form(TestForms.vocabulary("""
            typ: { titel: Typ, en-av: { ensam: Ensam, par: Par } }
            partner: { grupp: Partner, namn: { titel: Partnerns namn, typ: text }, arbetar: { titel: Arbetar, typ: ja-nej } }
            barn: { lista: Barn, post: Barn, lon: { titel: Lön, typ: belopp, enhet: kr }, skatt: { titel: Skatt, typ: belopp, enhet: kr } }
            """), """
            id: prov
            titel: Prov
            schema:
              type: object
              additionalProperties: false
              properties:
                typ: { $ref: "#/$defs/typ" }
                partner: { type: object, additionalProperties: false, properties: { namn: { $ref: "#/$defs/partner.namn" }, arbetar: { $ref: "#/$defs/partner.arbetar" } } }
                barn: { type: array, items: { type: object, additionalProperties: false, properties: { lon: { $ref: "#/$defs/barn.lon" }, skatt: { $ref: "#/$defs/barn.skatt" } } } }
            layout:
              sidor:
                - id: ett
                  titel: Ett
                  fragor:
                    - { begrepp: typ }
                    - { begrepp: partner.arbetar, visa-om: { begrepp: typ, ar: lika, varde: par } }
                    - { begrepp: partner.namn, visa-om: { begrepp: partner.arbetar, ar: lika, varde: ja } }
                    - grupp: barn
                      fragor:
                        - { begrepp: barn.lon }
                        - { begrepp: barn.skatt, visa-om: { begrepp: barn.lon, ar: mer-an, varde: 0 } }
            """);

    @Test
    void dropsWhatIsHiddenAndWhatDependsOnIt() {
        ActiveData data = ActiveData.of(
                FORM,
                TestForms.json(
                        "{'typ':'ensam','partner':{'arbetar':true,'namn':'Kim'},'barn':[{'lon':5,'skatt':1},{'lon':0,'skatt':1}]}"));

        assertThat(data.answers()).isEqualTo(TestForms.json("{'typ':'ensam','barn':[{'lon':5,'skatt':1},{'lon':0}]}"));
        assertThat(data.dropped())
                .containsExactly(
                        new ActiveData.Dropped("/partner/arbetar", "Arbetar"),
                        new ActiveData.Dropped("/partner/namn", "Partnerns namn"),
                        new ActiveData.Dropped("/barn/1/skatt", "Barn 2: Skatt"));
    }

    @Test
    void asksAFollowUpInTheSameRowOnly() {
        ActiveData data = ActiveData.of(FORM, TestForms.json("{'barn':[{'lon':5},{'lon':0}]}"));
        Question tax = FORM.groups().get("barn").questions().get(1);

        assertThat(data.isActive(tax, 0)).isTrue();
        assertThat(data.isActive(tax, 1)).isFalse();
        assertThat(data.isActive(FORM.questions().values().iterator().next(), Gap.WHOLE_CASE))
                .isTrue();
    }

    @Test
    void hidesAFollowUpUntilTheQuestionBeforeItIsAnswered() {
        assertThat(ActiveData.of(FORM, TestForms.json("{'partner':{'arbetar':true}}"))
                        .answers())
                .isEqualTo(TestForms.json("{}"));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isIdempotentAndIndependentOfOrderAndShowsAgainWhatWasHidden(long seed) {
        var random = new RandomForm(new Random(seed));
        for (int round = 0; round < 20; round++) {
            JsonNode draft = random.answers();
            ActiveData data = ActiveData.of(random.form, draft);

            assertThat(ActiveData.of(random.form, data.answers()).answers()).isEqualTo(data.answers());
            assertThat(ActiveData.of(random.form, data.answers()).dropped()).isEmpty();
            assertThat(ActiveData.of(random.form, data.answers()).inactive()).isEqualTo(data.inactive());
            assertThat(ActiveData.of(random.form, random.inOtherOrder(draft))).isEqualTo(data);
            assertThat(leaves(data.answers()) + data.dropped().size()).isEqualTo(leaves(draft));
            hidesAndShowsAgain(random, (ObjectNode) draft, data);
        }
    }

    private static void hidesAndShowsAgain(RandomForm random, ObjectNode draft, ActiveData before) {
        String cause = "a" + random.random.nextInt(RandomForm.QUESTIONS);
        JsonNode answer = draft.get(cause);
        draft.put(cause, random.random.nextInt(5));
        ActiveData.of(random.form, draft);
        draft.remove(cause);
        if (answer != null) {
            draft.set(cause, answer);
        }
        assertThat(ActiveData.of(random.form, draft)).isEqualTo(before);
    }

    private static int leaves(JsonNode node) {
        return node.isContainer()
                ? node.values().stream().mapToInt(ActiveDataTest::leaves).sum()
                : 1;
    }

    /** Numbers {@code a0}, {@code a1} … and a list with {@code r.a0} …, each shown on a random condition about what stands before it. */
    private static final class RandomForm {
        private static final int QUESTIONS = 8;

        private final Random random;
        private final FormDefinition form;

        RandomForm(Random random) {
            this.random = random;
            StringBuilder words = new StringBuilder();
            StringBuilder layout = new StringBuilder();
            StringBuilder properties = new StringBuilder();
            StringBuilder rows = new StringBuilder();
            StringBuilder rowWords = new StringBuilder();
            StringBuilder rowProperties = new StringBuilder();
            List<String> before = new ArrayList<>();
            for (int i = 0; i < QUESTIONS; i++) {
                words.append("a%d: { titel: A%d, typ: heltal }%n".formatted(i, i));
                properties.append("a%d: { $ref: \"#/$defs/a%d\" }, ".formatted(i, i));
                layout.append("        - { begrepp: a%d%s }%n".formatted(i, visibility(before)));
                before.add("a" + i);
            }
            String groupVisibility = visibility(before);
            for (int i = 0; i < 3; i++) {
                rowWords.append(", b%d: { titel: R%d, typ: heltal }".formatted(i, i));
                rowProperties.append("b%d: { $ref: \"#/$defs/r.b%d\" }, ".formatted(i, i));
                rows.append("{ begrepp: r.b%d%s }, ".formatted(i, visibility(before)));
                before.add("r.b" + i);
            }
            words.append("r: { lista: Rader, post: Rad%s }%n".formatted(rowWords));
            form = TestForms.form(TestForms.vocabulary(words.toString()), """
                    id: prov
                    titel: Prov
                    schema: { type: object, additionalProperties: false, properties: { %s r: { type: array, items: { type: object, additionalProperties: false, properties: { %s } } } } }
                    layout:
                      sidor:
                        - id: ett
                          titel: Ett
                          fragor:
                    %s        - { grupp: r%s, fragor: [ %s ] }
                    """.formatted(
                            properties, rowProperties, layout, groupVisibility, rows));
        }

        private String visibility(List<String> before) {
            return before.isEmpty() || random.nextInt(4) == 0 ? "" : ", visa-om: " + condition(before, 1);
        }

        private String condition(List<String> before, int depth) {
            if (depth < 3 && random.nextInt(3) == 0) {
                String word = List.of("alla", "nagon", "ingen").get(random.nextInt(3));
                return "{ nagon: [ { %s: [ %s, %s ] }, %s ] }"
                        .formatted(word, single(before), condition(before, depth + 2), single(before));
            }
            return single(before);
        }

        private String single(List<String> before) {
            String key = before.get(random.nextInt(before.size()));
            String operator = List.of("lika", "inte", "minst", "mindre-an", "angiven", "saknas")
                    .get(random.nextInt(6));
            return operator.equals("angiven") || operator.equals("saknas")
                    ? "{ begrepp: %s, ar: %s }".formatted(key, operator)
                    : "{ begrepp: %s, ar: %s, varde: %d }".formatted(key, operator, random.nextInt(5));
        }

        ObjectNode answers() {
            ObjectNode answers = numbers("a", QUESTIONS);
            if (random.nextInt(4) > 0) {
                ArrayNode rows = answers.putArray("r");
                for (int i = random.nextInt(4); i > 0; i--) {
                    rows.add(numbers("b", 3));
                }
            }
            return answers;
        }

        private ObjectNode numbers(String prefix, int count) {
            ObjectNode numbers = JsonNodeFactory.instance.objectNode();
            for (int i = 0; i < count; i++) {
                if (random.nextInt(3) > 0) {
                    numbers.put(prefix + i, random.nextInt(5));
                }
            }
            return numbers;
        }

        JsonNode inOtherOrder(JsonNode draft) {
            List<String> names = new ArrayList<>(draft.propertyNames());
            Collections.shuffle(names, random);
            ObjectNode shuffled = JsonNodeFactory.instance.objectNode();
            names.forEach(name -> shuffled.set(name, draft.get(name)));
            return shuffled;
        }
    }
}
