package se.regelverk.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.vocabulary.Vocabulary;

class FormReaderTest {
    private static final String WORDS_TEXT = """
            sokande:
              grupp: Sökande
              personnummer: { titel: Personnummer, typ: personnummer }
            hushall:
              grupp: Hushållet
              typ: { titel: Hushållstyp, en-av: { ensam: Ensamstående, par: Sammanboende } }
              antal: { titel: Antal, typ: heltal, min: 1, hjalp: Räkna alla. }
            barn:
              lista: Barn i hushållet
              post: Barn
              fodelsedatum: { titel: Födelsedatum, typ: datum, vet-inte: true }
              alder: { titel: Ålder, typ: heltal, raknas: true }
            summa: { titel: Summa, typ: belopp, enhet: kr, raknas: true }
            """;

    private static final Vocabulary WORDS = TestForms.vocabulary(WORDS_TEXT);

    private static final String FORM = """
            id: prov
            titel: Provformulär
            schema:
              type: object
              additionalProperties: false
              required: [sokande]
              properties:
                sokande: { type: object, additionalProperties: false, required: [personnummer], properties: { personnummer: { $ref: "#/$defs/sokande.personnummer" } } }
                hushall: { type: object, additionalProperties: false, properties: { typ: { $ref: "#/$defs/hushall.typ" }, antal: { $ref: "#/$defs/hushall.antal" } } }
                barn: { type: array, maxItems: 3, items: { type: object, additionalProperties: false, properties: { fodelsedatum: { $ref: "#/$defs/barn.fodelsedatum" } } } }
            layout:
              sidor:
                - id: allt
                  titel: Allt
                  fragor:
                    - { begrepp: sokande.personnummer, krav: spara }
                    - { begrepp: hushall.typ, krav: beslut }
                    - { begrepp: hushall.antal, visa-om: { begrepp: hushall.typ, ar: lika, varde: par } }
                    - { grupp: barn, lagg-till: Lägg till barn, fragor: [ { begrepp: barn.fodelsedatum } ] }
            """;

    @Test
    void givesPagesQuestionsAndASchemaCompleteInItself() {
        FormDefinition form = TestForms.form(WORDS, FORM);

        assertThat(form.questions().keySet())
                .extracting("value")
                .containsExactly("sokande.personnummer", "hushall.typ", "hushall.antal", "barn.fodelsedatum");
        assertThat(form.page("allt").orElseThrow().items()).hasSize(4);
        assertThat(form.schema().at("/$defs/hushall.antal").toString())
                .isEqualTo(
                        "{\"title\":\"Antal\",\"description\":\"Räkna alla.\",\"type\":\"integer\",\"minimum\":1,\"maximum\":999999999}");
        assertThat(form.schema().at("/$defs/barn.fodelsedatum/anyOf/1/const").asString())
                .isEqualTo("vetInte");
        assertThat(form.schema().at("/$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void givesAnotherHashWhenTheFormOrItsWordsChangeAndOnlyThen() {
        ContentHash hash = TestForms.form(WORDS, FORM).hash();

        assertThat(TestForms.form(WORDS, "# Rader flyttas\n\n" + FORM).hash()).isEqualTo(hash);
        assertThat(TestForms.form(WORDS, FORM.replace("Lägg till barn", "Ett barn till"))
                        .hash())
                .isNotEqualTo(hash);
        Vocabulary otherWords = TestForms.vocabulary(WORDS_TEXT.replace("Ensamstående", "Ensam"));
        assertThat(TestForms.form(otherWords, FORM).hash()).isNotEqualTo(hash);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            begrepp: hushall.typ, krav: beslut | begrepp: hushal.typ, krav: beslut | Begreppet ”hushal.typ” finns inte i vokabulären. Menade du ”hushall.typ”?
            - { begrepp: hushall.typ, krav: beslut } | - { begrepp: summa } | ”summa” räknas fram och kan inte frågas. Ta bort frågan, eller ”raknas” i begrepp.yaml.
            - { begrepp: hushall.typ, krav: beslut } | - { begrepp: barn.fodelsedatum } | ”barn.fodelsedatum” hör till listan ”barn” och frågas i en grupp. Flytta frågan till { grupp: barn }.
            krav: beslut | krav: alltid | Kravet ”alltid” finns inte. Välj bland: spara, beslut, onskvard.
            grupp: barn | grupp: bran | Vokabulären har ingen lista ”bran”. Menade du ”barn”?
            begrepp: hushall.typ, ar: lika, varde: par | begrepp: hushall.antal, ar: minst, varde: 2 | Frågan visas om dess eget svar. Låt villkoret läsa en tidigare fråga.
            begrepp: hushall.typ, ar: lika, varde: par | begrepp: antal(barn), ar: minst, varde: 2 | Villkoret läser ”Barn i hushållet”, som frågas senare i formuläret. Flytta den frågan före, eller låt villkoret läsa en tidigare fråga.
            begrepp: hushall.typ, ar: lika, varde: par | begrepp: summa, ar: minst, varde: 2 | Villkoret läser ”summa”, som formuläret inte frågar. Lägg till frågan före, eller ta bort villkoret.
            { begrepp: hushall.typ, ar: lika, varde: par } | { alla: [ { begrepp: hushall.typ, ar: lika, varde: par }, { begrepp: hushall.typ, ar: inte, varde: par } ] } | ”Antal” visas aldrig: villkoret kan inte bli uppfyllt. Rätta ”visa-om” eller ta bort frågan.
            maxItems: 3 | maxItem: 3 | Schemat har inget nyckelord ”maxItem”. Menade du ”maxItems”?
            maxItems: 3 | maxItems: tre | ”maxItems” ska vara ett tal. Skriv ett tal, till exempel 30.
            maxItems: 3 | maxItems: -3 | Schemat, /properties/barn/maxItems: ”maxItems” har ett värde som inte kan stå där. Rätta värdet efter vad nyckelordet ska ha.
            maxItems: 3 | maxItems: 3, allOf: [ { pattern: "(?=a)b" } ] | Schemat, /properties/barn/allOf/0/pattern: Mönstret går inte att använda. Skriv det utan framåt- och bakåtblick och utan hänvisningar bakåt.
            maxItems: 3 | maxItems: 3, allOf: [ { $ref: "https://example.org/x" } ] | Schemat får bara hänvisa till vokabulärens begrepp. Skriv $ref: "#/$defs/<begrepp>".
            antal: { $ref: "#/$defs/hushall.antal" } | antal: { $ref: "#/$defs/hushall.antall" } | Egenskapen ”hushall.antal” hänvisar inte till begreppet med samma nyckel. Skriv { $ref: "#/$defs/hushall.antal" }.
            antal: { $ref: "#/$defs/hushall.antal" } | antal: { type: integer } | Egenskapen ”hushall.antal” hänvisar inte till begreppet med samma nyckel. Skriv { $ref: "#/$defs/hushall.antal" }.
            , antal: { $ref: "#/$defs/hushall.antal" } | § § | Schemat har ingen egenskap för ”hushall.antal”. Lägg till { $ref: "#/$defs/hushall.antal" } i schemat eller ta bort frågan.
            - { begrepp: hushall.typ, krav: beslut } | - { begrepp: hushall.typ, krav: spara } | ”Hushållstyp” har ”krav: spara” men står inte i schemats ”required”. Lägg till ”typ” i ”required”, hela vägen från roten.
            krav: spara | krav: beslut | Schemat kräver ”Personnummer”, men layouten låter frågan vara obesvarad. Skriv ”krav: spara” eller ta bort namnet ur ”required”.
            required: [personnummer] | required: [personnumer] | ”required” nämner ”personnumer”, som inte är en egenskap. Menade du ”personnummer”?
            type: array, maxItems: 3, items: { type: object, additionalProperties: false | type: array, maxItems: 3, items: { type: object | Schemat släpper igenom uppgifter som formuläret inte frågar. Skriv ”type: object” och ”additionalProperties: false”.
            id: allt | id: Allt | Sidans id ”Allt” kan inte stå i en adress. Skriv det med små bokstäver a–z, siffror och bindestreck.
            id: prov | id: annat | Formulärets id ”annat” är inte filens namn ”prov”. Skriv ”id: prov” eller byt namn på filen.
            """)
    void tellsTheAuthorWhatIsWrongAndWhatToDo(String written, String instead, String expected) {
        assertThat(FORM).contains(written);

        assertThat(TestForms.problems(WORDS, FORM.replace(written, instead.strip())))
                .extracting(found -> found.problem() + " " + found.remedy())
                .contains(expected);
    }

    @Test
    void reportsEveryProblemAtOnceWithItsLine() {
        String broken = FORM.replace("begrepp: hushall.typ, krav", "begrepp: hushall.tpy, krav")
                .replace("maxItems", "maxItms")
                .replace("krav: spara", "krav: spar");

        assertThat(TestForms.problems(WORDS, broken))
                .extracting(AuthorProblem::location)
                .extracting("line")
                .contains(10, 16, 17);
    }

    @Test
    void leavesOtherProblemsAloneAndRefusesNoGoodFormForThem() {
        assertThat(TestForms.problems(WORDS, FORM)).isEmpty();
    }
}
