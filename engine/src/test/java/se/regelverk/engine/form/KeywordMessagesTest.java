package se.regelverk.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.content.Location;

/** Every keyword of JSON Schema that can fail is one Swedish sentence, without a word of the schema. */
class KeywordMessagesTest {
    /** A keyword beside the properties ends them; the last of its braces closes the schema. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            'a': {'type': 'integer'}                          | {'a':'x'}  | A: Skriv ett helt tal med siffror, till exempel 3.
            'a': {'enum': ['hus', 'bil']}                     | {'a':'x'}  | A: Välj ett av alternativen: hus, bil.
            'a': {'enum': [1, 2]}                             | {'a':3}    | A: Det svaret kan inte användas här. Ange ett annat.
            'a': {'const': true}                              | {'a':false} | A: Svara ja.
            'a': {'type': 'integer', 'multipleOf': 5}         | {'a':7}    | A: Skriv ett tal som är jämnt delbart med 5.
            'a': {'type': 'number', 'multipleOf': 0.1}        | {'a':0.25} | A: Skriv talet med högst 1 decimal.
            'a': {'type': 'number', 'minimum': 5}             | {'a':4}    | A: Skriv ett tal som är minst 5.
            'a': {'type': 'number', 'maximum': 5}             | {'a':6}    | A: Skriv ett tal som är högst 5.
            'a': {'type': 'number', 'exclusiveMinimum': 5}    | {'a':5}    | A: Skriv ett tal som är mer än 5.
            'a': {'type': 'number', 'exclusiveMaximum': 5}    | {'a':5}    | A: Skriv ett tal som är mindre än 5.
            'a': {'type': 'string', 'minLength': 2}           | {'a':'x'}  | A: Skriv ett svar med minst 2 tecken.
            'a': {'type': 'string', 'maxLength': 2}           | {'a':'xyz'} | A: Skriv högst 2 tecken.
            'a': {'type': 'string', 'pattern': '^[0-9]+$'}    | {'a':'x'}  | A: Skriv svaret i den form som frågan ber om.
            'a': {'type': 'string', 'format': 'uri'}          | {'a':'x'}  | A: Skriv en webbadress, till exempel https://www.exempel.se/sida.
            'a': {'type': 'string', 'format': 'time'}         | {'a':'x'}  | A: Skriv klockslaget med tidszon, till exempel 14:30:00+01:00.
            'a': {'type': 'string', 'format': 'ipv6'}         | {'a':'x'}  | A: Skriv svaret i den form som frågan ber om.
            'a': {'type': 'string', 'format': 'date'}         | {'a':'x'}  | A: Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-03-01.
            'a': {'type': 'string', 'not': {'const': 'x'}}    | {'a':'x'}  | A: Det svaret kan inte användas här. Ange ett annat.
            'a': {'oneOf': [{'const': 'x'}, {'const': 'y'}]}  | {'a':'z'}  | A: Välj ett av alternativen: X, Y.
            'a': {'anyOf': [{'type': 'string', 'minLength': 3}, {'type': 'string', 'pattern': '^z'}]} | {'a':'x'} | A: Skriv ett svar med minst 3 tecken.
            'a': {'type': 'string'}}, 'required': ['a'], 'x': {'y': 1 | {}         | A: Svara på ”A”.
            'a': {'type': 'string'}, 'b': {'type': 'string'}}, 'dependentRequired': {'a': ['b'] | {'a':'x'} | B: Svara på ”B”.
            'a': {'type': 'string'}, 'b': {'type': 'string'}}, 'anyOf': [{'required': ['a']}, {'required': ['b']}], 'x': {'y': 1 | {} | A: Svara på ”A” eller ”B”.
            'a': {'type': 'string'}}, 'if': {'required': ['a']}, 'then': {'properties': {'a': {'minLength': 2}} | {'a':'x'} | A: Skriv ett svar med minst 2 tecken.
            'a': {'type': 'string'}, 'b': {'type': 'string'}}, 'dependentSchemas': {'a': {'required': ['b']} | {'a':'x'} | B: Svara på ”B”.
            'a': {'type': 'string'}}, 'additionalProperties': false, 'x': {'y': 1 | {'okand':1} | : Uppgiften ”okand” finns inte i formuläret. Ta bort den.
            'a': {'type': 'string'}}, 'unevaluatedProperties': false, 'x': {'y': 1 | {'okand':1} | : Uppgiften ”okand” finns inte i formuläret. Ta bort den.
            'a': {'type': 'string'}, 'b': {'type': 'string'}}, 'minProperties': 2, 'x': {'y': 1 | {'a':'x'} | : Svara på fler av frågorna, minst 2.
            'a': {'type': 'string'}, 'b': {'type': 'string'}}, 'maxProperties': 1, 'x': {'y': 1 | {'a':'x','b':'y'} | : Svara på färre av frågorna, högst 1.
            'a': {'type': 'array', 'minItems': 2, ROWS}       | {'a':[{}]} | A: Ange minst 2.
            'a': {'type': 'array', 'maxItems': 1, ROWS}       | {'a':[{},{}]} | A: Ange högst 1. Ta bort de som är för många.
            'a': {'type': 'array', 'uniqueItems': true, ROWS} | {'a':[{},{}]} | A: Samma uppgifter står två gånger. Ta bort den ena.
            'a': {'type': 'array', 'contains': {'required': ['b']}, ROWS} | {'a':[{}]} | A: Listan saknar en post av det slag som krävs. Se över posterna.
            'a': {'type': 'array', ROWS}                      | {'a':[{},{'b':'xyz'}]} | A 2: B: Skriv högst 2 tecken.
            """)
    void isOneSentenceAtTheField(String properties, String answers, String expected) {
        String rows =
                "'items': {'title': 'A', 'type': 'object', 'properties': {'b': {'type': 'string', 'maxLength': 2}}}";
        String schema = "{'type': 'object', 'properties': {%s}}".formatted(properties.replace("ROWS", rows));
        var laid = (SchemaForm.Result.Laid) SchemaForm.open("prov", TestForms.json(schema), Location.ofFile("prov"));

        assertThat(said(laid.form(), answers)).isEqualTo(expected);
    }

    private static String said(FormDefinition form, String answers) {
        return FormValidator.validate(form, TestForms.json(answers))
                .match(accepted -> "godtas", rejected -> rejected.problems().stream()
                        .map(problem -> (problem.label() + ": " + problem.message()).replace('\u00a0', ' '))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void isTheAuthorsOwnWhenThereIsOne() {
        FormDefinition form = TestForms.form(TestForms.vocabulary("antal: { titel: Antal, typ: heltal, min: 1 }"), """
                id: prov
                titel: Prov
                schema:
                  type: object
                  additionalProperties: false
                  required: [antal]
                  properties:
                    antal: { $ref: "#/$defs/antal" }
                layout:
                  sidor:
                    - id: ett
                      titel: Ett
                      fragor:
                        - { begrepp: antal, krav: spara, fel: { saknas: Räkna dem., form: Bara siffror., for-litet: Minst en. } }
                """);

        assertThat(said(form, "{}")).isEqualTo("Antal: Räkna dem.");
        assertThat(said(form, "{'antal':'x'}")).isEqualTo("Antal: Bara siffror.");
        assertThat(said(form, "{'antal':0}")).isEqualTo("Antal: Minst en.");
    }
}
