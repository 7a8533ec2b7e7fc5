package se.regelverk.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class FormFieldsTest {
    private static final FormDefinition FORM = TestForms.form(TestForms.vocabulary("""
            namn: { titel: Namn, typ: text }
            hushall: { grupp: Hushåll, typ: { titel: Typ, en-av: { ensam: Ensam, par: Par } } }
            hyra: { titel: Hyra, typ: belopp, enhet: kr, min: -10 }
            dag: { titel: Dag, typ: datum }
            manad: { titel: Månad, typ: manad }
            svar: { titel: Svar, typ: ja-nej, vet-inte: true }
            person: { titel: Person, typ: personnummer }
            barn: { lista: Barn, post: Barn, fodd: { titel: Född, typ: datum }, lunch: { titel: Lunch, typ: ja-nej } }
            """), """
            id: prov
            titel: Prov
            schema:
              type: object
              additionalProperties: false
              properties:
                namn: { $ref: "#/$defs/namn" }
                hushall: { type: object, additionalProperties: false, properties: { typ: { $ref: "#/$defs/hushall.typ" } } }
                hyra: { $ref: "#/$defs/hyra" }
                dag: { $ref: "#/$defs/dag" }
                manad: { $ref: "#/$defs/manad" }
                svar: { $ref: "#/$defs/svar" }
                person: { $ref: "#/$defs/person" }
                barn: { type: array, items: { type: object, additionalProperties: false, properties: { fodd: { $ref: "#/$defs/barn.fodd" }, lunch: { $ref: "#/$defs/barn.lunch" } } } }
            layout:
              sidor:
                - { id: ett, titel: Ett, fragor: [ { begrepp: namn }, { begrepp: hushall.typ }, { begrepp: hyra }, { begrepp: dag }, { begrepp: manad }, { begrepp: svar }, { begrepp: person } ] }
                - { id: tva, titel: Två, fragor: [ { grupp: barn, fragor: [ { begrepp: barn.fodd }, { begrepp: barn.lunch } ] } ] }
            """);
    private static final JsonNode EMPTY = TestForms.json("{}");

    private static JsonNode posted(JsonNode draft, Map<String, String> fields) {
        return FormFields.withAll(
                FORM,
                draft,
                fields.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue()))));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}, visas {3}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            hyra   | 1 234,50        | {'hyra':1234.5}              | 1234,50
            hyra   | 1 234,5 kr      | {'hyra':1234.5}              | 1234,50
            hyra   | 12.345,00       | {'hyra':12345}               | 12345
            hyra   | 6500.5          | {'hyra':6500.5}              | 6500,50
            hyra   | −3              | {'hyra':-3}                  | -3
            hyra   | 6500:-          | {'hyra':6500}                | 6500
            hyra   | sextusen        | {'hyra':'sextusen'}          | sextusen
            hyra   | 1,2,3           | {'hyra':'1,2,3'}             | 1,2,3
            dag    | 2026-03-01      | {'dag':'2026-03-01'}         | 2026-03-01
            dag    | 20260301        | {'dag':'2026-03-01'}         | 2026-03-01
            dag    | 2026/03/01      | {'dag':'2026-03-01'}         | 2026-03-01
            dag    | 1 mars          | {'dag':'1 mars'}             | 1 mars
            manad  | 202603          | {'manad':'2026-03'}          | 2026-03
            svar   | ja              | {'svar':true}                | ja
            svar   | nej             | {'svar':false}               | nej
            svar   | vetInte         | {'svar':'vetInte'}           | vetInte
            person | 196408233234    | {'person':'19640823-3234'}   | 19640823-3234
            person | 640823 3234     | {'person':'640823-3234'}     | 640823-3234
            person | 640823+3234     | {'person':'640823+3234'}     | 640823+3234
            namn   | 0123            | {'namn':'0123'}              | 0123
            hushall.typ | par        | {'hushall':{'typ':'par'}}    | par
            """)
    void takesWhatPeopleWriteAndShowsItAgain(String field, String typed, String answers, String shown) {
        JsonNode draft = posted(EMPTY, Map.of(field, " " + typed.replace(' ', '\u00a0') + " "));

        assertThat(draft.toString().replace('\u00a0', ' '))
                .isEqualTo(TestForms.json(answers).toString());
        assertThat(FormFields.texts(FORM, draft).get(field).replace('\u00a0', ' '))
                .isEqualTo(shown);
    }

    @Test
    void keepsWhatWasNotSentAndForgetsWhatWasSentEmpty() {
        JsonNode draft = TestForms.json("{'namn':'Kim','hushall':{'typ':'par'},'hyra':5}");

        assertThat(posted(draft, Map.of("hyra", "7", "hushall.typ", " ")).toString())
                .isEqualTo("{\"namn\":\"Kim\",\"hyra\":7}");
        assertThat(draft.path("hyra").intValue()).isEqualTo(5);
    }

    @Test
    void tellsNoneFromNotAsked() {
        assertThat(posted(EMPTY, Map.of())).isEqualTo(EMPTY);
        assertThat(posted(EMPTY, Map.of("barn[]", "0"))).isEqualTo(TestForms.json("{'barn':[]}"));
        assertThat(FormFields.texts(FORM, TestForms.json("{'barn':[]}"))).containsEntry("barn[]", "0");
    }

    @Test
    void setsItemsByTheirNumberAndKeepsTheirHiddenAnswers() {
        JsonNode draft = TestForms.json("{'barn':[{'lunch':true},{'fodd':'2020-01-01'},{'fodd':'2021-01-01'}]}");

        JsonNode changed = posted(draft, Map.of("barn[]", "2", "barn[0].fodd", "2019-05-05", "barn[1].fodd", ""));

        assertThat(changed).isEqualTo(TestForms.json("{'barn':[{'lunch':true,'fodd':'2019-05-05'},{}]}"));
        assertThat(FormFields.texts(FORM, changed))
                .isEqualTo(Map.of("barn[]", "2", "barn[0].lunch", "ja", "barn[0].fodd", "2019-05-05"));
    }

    @ParameterizedTest
    @CsvSource({"999999999, 0", "-1, 0", "många, 0", "999, 200"})
    void isNotFooledByAForgedNumberOfItems(String count, int items) {
        assertThat(posted(EMPTY, Map.of("barn[]", count)).path("barn").size()).isEqualTo(items);
    }

    @Test
    void addsAndRemovesItems() {
        Group group = FORM.groups().get("barn");
        JsonNode two = FormFields.withNewItem(group, TestForms.json("{'barn':[{'lunch':true}]}"));

        assertThat(two).isEqualTo(TestForms.json("{'barn':[{'lunch':true},{}]}"));
        assertThat(FormFields.size(group, two)).isEqualTo(2);
        assertThat(FormFields.withoutItem(group, two, 0)).isEqualTo(TestForms.json("{'barn':[{}]}"));
        assertThat(FormFields.withoutItem(group, TestForms.json("{'barn':[{}]}"), 0))
                .isEqualTo(TestForms.json("{'barn':[]}"));
        assertThat(FormFields.withoutItem(group, two, 7)).isEqualTo(two);
        assertThat(FormFields.withNewItem(group, EMPTY)).isEqualTo(TestForms.json("{'barn':[{}]}"));
    }
}
