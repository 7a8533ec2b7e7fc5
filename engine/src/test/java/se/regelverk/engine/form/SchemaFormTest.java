package se.regelverk.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.form.SchemaForm.Result.Impossible;
import se.regelverk.engine.form.SchemaForm.Result.Laid;
import tools.jackson.databind.JsonNode;

/** Any JSON Schema opens as a form. */
class SchemaFormTest {
    private static final String MEMBER = """
            {'title': 'Medlemskap', 'description': 'För föreningen', 'type': 'object', 'x-eget': {'a': [1]},
             'required': ['first_name', 'adress', 'typ', 'djur'],
             'properties': {
               'first_name': {'$ref': '#/$defs/namn', 'title': 'Förnamn', 'description': 'Som i passet'},
               'Född': {'type': 'string', 'format': 'date'},
               'antal': {'type': ['integer', 'null'], 'minimum': 1, 'maximum': 9, 'x-mer': true},
               'avgift': {'type': 'number', 'multipleOf': 0.01},
               'epost': {'type': 'string', 'format': 'email'},
               'berättelse': {'type': 'string', 'maxLength': 4000},
               'godkänner': {'const': true, 'title': 'Godkänner du?'},
               'färg': {'enum': ['röd', 'blå']},
               'land': {'oneOf': [{'const': 'se', 'title': 'Sverige'}, {'const': 'fi', 'title': 'Finland'}]},
               'typ': {'anyOf': [{'enum': ['ny', 'gammal']}, {'type': 'null'}]},
               'adress': {'type': 'object', 'title': 'Adress', 'required': ['gata'],
                 'properties': {'gata': {'type': 'string'}, 'karta': {'type': 'object', 'title': 'Karta', 'properties': {'x': {'type': 'number'}}}}},
               'djur': {'type': 'array', 'title': 'Djur', 'items': {'type': 'object', 'title': 'Djur', 'required': ['art'],
                 'properties': {'art': {'type': 'string'}, 'vikt': {'type': 'number'}}}}},
             '$defs': {'namn': {'type': 'string', 'minLength': 2, 'title': 'Namn'}}}
            """;

    private static Laid laid(String schema) {
        return (Laid) SchemaForm.open("prov", TestForms.json(schema), Location.ofFile("prov.json"));
    }

    private static String line(FormPage page) {
        return page.title() + ": "
                + page.items().stream().map(SchemaFormTest::line).collect(Collectors.joining(", "));
    }

    private static String line(FormItem item) {
        if (item instanceof Group group) {
            return group.title()
                    + group.questions().stream().map(SchemaFormTest::line).toList();
        }
        if (item instanceof Fieldset set) {
            return set.title()
                    + set.questions().stream().map(SchemaFormTest::line).toList();
        }
        Question question = (Question) item;
        return question.label() + " "
                + question.concept().type().word()
                + (question.requirement() == Requirement.REQUIRED_TO_SUBMIT ? "*" : "")
                + (question.visibleIf().isPresent() ? "?" : "");
    }

    private static List<String> lines(String schema) {
        return laid(schema).form().pages().stream().map(SchemaFormTest::line).toList();
    }

    @Test
    void laysOutEveryKindOfPropertyAndKeepsTheSchemaAsItWasWritten() {
        Laid laid = laid(MEMBER);

        assertThat(lines(MEMBER))
                .containsExactly(
                        "Medlemskap: Förnamn text*, Född datum, Antal heltal, Avgift belopp, Epost e-post, Berättelse lang-text,"
                                + " Godkänner du? ja-nej, Färg en-av, Land en-av, Typ en-av*, Djur[Art text*, Vikt tal]",
                        "Adress: Gata text*, Karta[X tal]");
        assertThat(laid.remarks()).isEmpty();
        assertThat(laid.form().schema()).isEqualTo(TestForms.json(MEMBER));
        assertThat(laid.form().questions().values())
                .filteredOn(question -> question.label().equals("Land"))
                .singleElement()
                .satisfies(land ->
                        assertThat(land.concept().options()).isEqualTo(Map.of("se", "Sverige", "fi", "Finland")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            {'first_name':'Åsa','typ':'ny','adress':{'gata':'A 1'},'djur':[{'art':'hund'}]} | godtas
            {}                                                      | Svara på ”Förnamn”. Svara på ”Typ”. Svara på ”Djur”, eller ange att det inte finns några. Svara på ”Gata”.
            {'first_name':'Å','typ':'ny','adress':{'gata':'A'},'djur':[]} | Skriv ett svar med minst 2 tecken.
            {'first_name':'Åsa','typ':'x','adress':{'gata':'A'},'djur':[{}]} | Välj ett av alternativen: ny, gammal. Svara på ”Art”.
            {'first_name':'Åsa','typ':'ny','adress':{'gata':'A'},'djur':[],'Född':'1/3'} | Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-03-01.
            """)
    void holdsAnswersToTheSchemaAtTheQuestions(String answers, String expected) {
        assertThat(said(laid(MEMBER).form(), answers)).isEqualTo(expected);
    }

    private static String said(FormDefinition form, String answers) {
        return FormValidator.validate(form, TestForms.json(answers))
                .match(accepted -> "godtas", rejected -> rejected.problems().stream()
                        .map(FieldProblem::message)
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void readsFieldsIntoTheNamesOfTheSchema() {
        FormDefinition form = laid(MEMBER).form();

        JsonNode answers = FormFields.withAll(
                form,
                TestForms.json("{}"),
                Map.of(
                        "first_name",
                        List.of("Åsa"),
                        "adress.gata",
                        List.of("A 1"),
                        "djur[]",
                        List.of("1"),
                        "djur[0].art",
                        List.of("katt")));

        assertThat(answers)
                .isEqualTo(TestForms.json("{'first_name':'Åsa','djur':[{'art':'katt'}],'adress':{'gata':'A 1'}}"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            'if': {'properties': {'a': {'const': 'ja'}}, 'required': ['a']}, 'then': {'properties': {'b': {'type': 'string'}}, 'required': ['b']}, 'else': {'properties': {'c': {'type': 'string'}}} | {'a':'ja'} | b
            'if': {'properties': {'a': {'const': 'ja'}}, 'required': ['a']}, 'then': {'properties': {'b': {'type': 'string'}}}, 'else': {'properties': {'c': {'type': 'string'}}} | {'a':'nej'} | c
            'if': {'properties': {'a': {'const': 'ja'}}}, 'then': {'properties': {'b': {'type': 'string'}}} | {} | b
            'if': {'properties': {'n': {'minimum': 3}}, 'required': ['n']}, 'then': {'properties': {'b': {'type': 'string'}}} | {'n':3} | b
            'if': {'properties': {'n': {'minimum': 3}}, 'required': ['n']}, 'then': {'properties': {'b': {'type': 'string'}}} | {'n':2} | §§
            'if': {'properties': {'a': {'const': 'ja'}}, 'required': ['a']}, 'then': {'properties': {'n': false}} | {'a':'ja'} | -n
            'if': {'not': {'required': ['a']}}, 'then': {'not': {'required': ['n']}} | {} | -n
            'allOf': [{'if': {'required': ['a']}, 'then': {'properties': {'b': {'type': 'string'}}}}, {'if': {'required': ['n']}, 'then': {'properties': {'b': {'type': 'string'}}}}] | {'n':1} | b
            'dependentSchemas': {'a': {'properties': {'b': {'type': 'string'}}}} | {'a':'x'} | b
            'dependentSchemas': {'a': {'properties': {'b': {'type': 'string'}}}} | {} | §§
            'oneOf': [{'properties': {'slag': {'const': 'hus'}, 'b': {'type': 'string'}}}, {'properties': {'slag': {'const': 'bil'}, 'c': {'type': 'string'}}}] | {'slag':'bil'} | slag c
            'if': {'properties': {'a': {'pattern': '^x'}}}, 'then': {'properties': {'b': {'type': 'string'}}} | {} | b
            """)
    void asksWhatDependsOnAnswersWhenTheyAreGiven(String keywords, String answers, String expected) {
        FormDefinition form =
                laid("{'type': 'object', 'properties': {'a': {'type': 'string'}, 'n': {'type': 'integer'}}, %s}"
                                .formatted(keywords))
                        .form();
        ActiveData active = ActiveData.of(form, TestForms.json(answers));

        List<String> asked = form.questions().values().stream()
                .filter(question -> active.isActive(question, -1))
                .map(FieldNames::name)
                .filter(name -> !name.equals("a") && !name.equals("n"))
                .toList();
        boolean asksN = form.questions().values().stream()
                .anyMatch(question -> FieldNames.name(question).equals("n") && active.isActive(question, -1));
        assertThat(asksN ? String.join(" ", asked) : "-n").isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            'properties': {'b': {'type': 'object', 'properties': {'c': {'type': 'array', 'items': {'type': 'object'}}}}} | /properties/b/properties/c | Listan ”C” kan inte frågas
            'properties': {'x/y': {'type': 'string'}} | /properties/x~1y | kan inte vara namnet på ett fält
            'properties': {'b': {'type': 'object', 'properties': {'c': {'$ref': '#'}}}} | /properties | ligger för djupt
            'properties': {'b': {}} | /properties/b | av ett slag som inte kan frågas
            'patternProperties': {'^x': true} | /patternProperties | namn följer ett mönster
            'additionalProperties': {'type': 'string'} | /additionalProperties | Fler uppgifter
            'propertyNames': {'maxLength': 5} | /propertyNames | namnen står fast
            'required': ['z'] | /required | ”z” krävs men beskrivs inte
            'if': {'properties': {'a': {'pattern': '^x'}}}, 'then': {'properties': {'b': {'type': 'string'}}} | /then | Villkoret kan inte visas
            """)
    void namesWhatHasNoPlace(String keywords, String pointer, String says) {
        String own = keywords.startsWith("'properties': {")
                ? keywords.replaceFirst("\\{", "{'a': {'type': 'string'}, ")
                : "'properties': {'a': {'type': 'string'}}, " + keywords;

        assertThat(laid("{'type': 'object', %s}".formatted(own)).remarks()).anySatisfy(remark -> {
            assertThat(remark.pointer()).startsWith(pointer);
            assertThat(remark.text()).contains(says).endsWith(".");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'string'}",
                "true",
                "{'type': 'object'}",
                "{'$ref': 'http://127.0.0.1/x'}",
                "{'allOf': [{'$ref': '#'}]}",
                "{'type': 'array', 'items': {'type': 'object'}}"
            })
    void saysWhyASchemaCannotBeAForm(String schema) {
        var impossible = (Impossible) SchemaForm.open("prov", TestForms.json(schema), Location.ofFile("prov.json"));

        assertThat(impossible.faults()).isNotEmpty().allSatisfy(fault -> assertThat(fault.problem())
                .endsWith("."));
    }

    @Test
    void opensTheOlderDrafts() {
        assertThat(lines("""
                {'$schema': 'http://json-schema.org/draft-07/schema#', 'type': 'object', 'definitions': {'d': {'type': 'string', 'format': 'date'}},
                 'properties': {'när': {'$ref': '#/definitions/d'}}, 'dependencies': {'när': {'properties': {'varför': {'type': 'string'}}}}}
                """)).containsExactly("Uppgifter: När datum", "Följdfrågor: Varför text?");
        assertThat(lines("""
                {'$schema': 'http://json-schema.org/draft-04/schema#', 'type': 'object', 'definitions': {'d': {'type': 'integer', 'maximum': 3, 'exclusiveMaximum': true}},
                 'allOf': [{'properties': {'a': {'$ref': '#/definitions/d'}}}, {'properties': {'b': {'type': 'boolean'}}, 'required': ['b']}]}
                """)).containsExactly("Uppgifter: A heltal, B ja-nej*");
    }
}
