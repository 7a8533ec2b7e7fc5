package se.regelverk.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.form.ValidationResult.Accepted;
import se.regelverk.engine.form.ValidationResult.Rejected;
import tools.jackson.databind.JsonNode;

class FormValidatorTest {
    private static final FormDefinition FORM = TestForms.form(TestForms.vocabulary("""
            namn: { titel: Namn, typ: text, maxlangd: 10 }
            person: { titel: Person, typ: personnummer }
            typ: { titel: Typ, en-av: { ensam: Ensamstående, par: Sammanboende } }
            antal: { titel: Antal, typ: heltal, min: 1, max: 12, enhet: st }
            andel: { titel: Andel, typ: procent }
            kostnader:
              grupp: Kostnader
              hyra: { titel: Hyra, typ: belopp, enhet: kr/mån }
            manad: { titel: Månad, typ: manad }
            tolk: { titel: Tolk, typ: ja-nej, vet-inte: true }
            sprak: { titel: Språk, typ: text }
            barn:
              lista: Barn i hushållet
              post: Barn
              fodd: { titel: Födelsedatum, typ: datum, vet-inte: true }
            """), """
            id: prov
            titel: Prov
            schema:
              type: object
              additionalProperties: false
              required: [namn]
              anyOf: [ { required: [typ] }, { required: [antal] }, { required: [namn] } ]
              dependentRequired: { andel: [manad] }
              properties:
                namn: { $ref: "#/$defs/namn" }
                person: { $ref: "#/$defs/person" }
                typ: { $ref: "#/$defs/typ" }
                antal: { $ref: "#/$defs/antal" }
                andel: { $ref: "#/$defs/andel" }
                kostnader: { type: object, additionalProperties: false, properties: { hyra: { $ref: "#/$defs/kostnader.hyra" } } }
                manad: { $ref: "#/$defs/manad" }
                tolk: { $ref: "#/$defs/tolk" }
                sprak: { $ref: "#/$defs/sprak" }
                barn: { type: array, maxItems: 2, items: { type: object, additionalProperties: false, required: [fodd], properties: { fodd: { $ref: "#/$defs/barn.fodd" } } } }
            layout:
              sidor:
                - id: ett
                  titel: Ett
                  fragor:
                    - { begrepp: namn, krav: spara, fraga: "Vad heter du?" }
                    - { begrepp: person, krav: beslut }
                    - { begrepp: typ, krav: beslut }
                    - { begrepp: antal }
                    - { begrepp: andel }
                    - { begrepp: kostnader.hyra }
                    - { grupp: barn, fragor: [ { begrepp: barn.fodd, krav: spara } ] }
                - id: tva
                  titel: Två
                  fragor:
                    - { begrepp: manad }
                    - { begrepp: tolk }
                    - { begrepp: sprak, krav: spara, visa-om: { begrepp: tolk, ar: lika, varde: ja } }
            """);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            {'namn':'A','typ':'par','antal':3,'andel':50,'manad':'2026-03','kostnader':{'hyra':6500.55},'barn':[{'fodd':'vetInte'}],'tolk':'vetInte'} | godtas
            {'namn':'A','person':'19640823-3234'}            | godtas
            {}                                                | /namn Vad heter du?: Svara på ”Vad heter du?”.
            {'namn':''}                                       | /namn Vad heter du?: Skriv ett svar med minst 1 tecken.
            {'namn':'abcdefghijk'}                            | /namn Vad heter du?: Skriv högst 10 tecken.
            {'namn':7}                                        | /namn Vad heter du?: Skriv svaret med ord.
            {'namn':null}                                     | /namn Vad heter du?: Skriv svaret med ord.
            {'namn':'A','person':'640823-3235'}               | /person Person: Personnumrets sista siffra stämmer inte med de andra. Se efter att alla siffror är rätt.
            {'namn':'A','person':'640893-3231'}               | /person Person: Personnumrets datum finns inte. Se efter att år, månad och dag är rätt.
            {'namn':'A','person':'okänt'}                     | /person Person: Skriv personnumret som ÅÅÅÅMMDD-NNNN eller ÅÅMMDD-NNNN.
            {'namn':'A','typ':'kollektiv'}                    | /typ Typ: Välj ett av alternativen: Ensamstående, Sammanboende.
            {'namn':'A','antal':2.5}                          | /antal Antal: Skriv ett helt tal med siffror, till exempel 3.
            {'namn':'A','antal':'tre'}                        | /antal Antal: Skriv ett helt tal med siffror, till exempel 3.
            {'namn':'A','antal':0}                            | /antal Antal: Skriv ett tal som är minst 1.
            {'namn':'A','antal':13}                           | /antal Antal: Skriv ett tal som är högst 12.
            {'namn':'A','andel':101,'manad':'2026-03'}        | /andel Andel: Skriv ett tal som är högst 100 %.
            {'namn':'A','andel':50}                           | /manad Månad: Svara på ”Månad”.
            {'namn':'A','kostnader':{'hyra':'sex'}}           | /kostnader/hyra Hyra: Skriv beloppet med siffror, till exempel 1 234,50.
            {'namn':'A','kostnader':{'hyra':6.505}}           | /kostnader/hyra Hyra: Skriv beloppet med högst två decimaler, till exempel 1 234,50.
            {'namn':'A','kostnader':{'hyra':-1}}              | /kostnader/hyra Hyra: Skriv ett belopp som är minst 0 kr.
            {'namn':'A','kostnader':{'hyra':1e12}}            | /kostnader/hyra Hyra: Skriv ett belopp som är högst 999 999 999 kr.
            {'namn':'A','kostnader':7}                        | /kostnader -: Ange uppgifterna var för sig, ett svar för varje fråga.
            {'namn':'A','kostnader':{'hyran':1}}              | /kostnader/hyran -: Uppgiften ”kostnader.hyran” finns inte i formuläret. Menade du ”kostnader.hyra”?
            {'namn':'A','barn':[{'fodd':'2026-02-30'}]}       | /barn/0/fodd Barn 1: Födelsedatum: Datumet finns inte i kalendern. Skriv ett annat datum, till exempel 2026-03-01. Vet du inte, skriv ”vet inte”.
            {'namn':'A','barn':[{'fodd':'vetInte'},{'fodd':'0202-03-01'}]} | /barn/1/fodd Barn 2: Födelsedatum: Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-03-01. Vet du inte, skriv ”vet inte”.
            {'namn':'A','barn':[{}]}                          | /barn/0/fodd Barn 1: Födelsedatum: Svara på ”Födelsedatum”.
            {'namn':'A','barn':[7]}                           | /barn/0 Barn 1: Ange uppgifterna var för sig, ett svar för varje fråga.
            {'namn':'A','barn':{'fodd':'2020-01-01'}}         | /barn Barn i hushållet: Ange uppgifterna som en lista, en post för var och en.
            {'namn':'A','barn':[{'fodd':'vetInte'},{'fodd':'vetInte'},{'fodd':'vetInte'}]} | /barn Barn i hushållet: Ange högst 2. Ta bort de som är för många.
            {'namn':'A','manad':'2026-13'}                    | /manad Månad: Skriv månaden som ÅÅÅÅ-MM, till exempel 2026-03.
            {'namn':'A','tolk':'kanske'}                      | /tolk Tolk: Svara ja eller nej. Vet du inte, välj ”vet inte”.
            {'namn':'A','tolk':true}                          | /sprak Språk: Svara på ”Språk”.
            {'namn':'A','postort':1}                              | /postort -: Uppgiften ”postort” finns inte i formuläret. Ta bort den.
            {'namn':'A','Anna Berg 1964':1}                   | /Anna Berg 1964 -: Uppgiften finns inte i formuläret. Ta bort den.
            [1]                                               | - -: Skicka svaren som ett objekt med ett svar för varje fråga.
            {'namn':'A','antal':1e40}                         | - -: Ett av talen är orimligt stort eller har för många decimaler. Rätta talet.
            {'namn':{'a':{'a':{'a':{'a':{'a':{'a':{'a':{'a':1}}}}}}}}} | - -: Svaren är nästlade djupare än något formulär. Skicka dem som formuläret visar.
            """)
    void saysInSwedishWhatToDoAtTheRightField(String answers, String expected) {
        assertThat(said(TestForms.json(answers))).containsExactly(expected);
    }

    private static List<String> said(JsonNode answers) {
        return FormValidator.validate(FORM, answers)
                .match(accepted -> List.of("godtas"), rejected -> rejected.problems().stream()
                        .map(found -> "%s %s: %s"
                                .formatted(orDash(found.pointer()), orDash(found.label()), found.message())
                                .replace('\u00a0', ' '))
                        .toList());
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }

    @Test
    void keepsTheOrderOfTheFormWhateverTheOrderOfTheAnswers() {
        JsonNode answers = TestForms.json("{'tolk':1,'okant':1,'barn':[{},{'fodd':1}],'manad':1,'antal':'x'}");

        assertThat(((Rejected) FormValidator.validate(FORM, answers)).problems())
                .extracting(FieldProblem::pointer)
                .containsExactly("/namn", "/antal", "/barn/0/fodd", "/barn/1/fodd", "/manad", "/tolk", "/okant");
    }

    @Test
    void leavesOutAndNamesWhatAHiddenQuestionWasAnswered() {
        JsonNode answers = TestForms.json("{'namn':'A','tolk':false,'sprak':7}");

        Accepted accepted = (Accepted) FormValidator.validate(FORM, answers);

        assertThat(accepted.answers()).isEqualTo(TestForms.json("{'namn':'A','tolk':false}"));
        assertThat(accepted.dropped()).containsExactly(new ActiveData.Dropped("/sprak", "Språk"));
    }

    @Test
    void neverRepeatsAnAnswer() {
        JsonNode answers = TestForms.json(
                "{'namn':19640823,'person':'HEMLIGT','typ':'HEMLIGT','antal':'HEMLIGT',"
                        + "'kostnader':{'hyra':'HEMLIGT'},'manad':'HEMLIGT','tolk':'HEMLIGT','barn':[{'fodd':'HEMLIGT'}],'HEMLIGT A':1}");

        assertThat(said(answers)).hasSize(9).allSatisfy(said -> assertThat(said.substring(said.indexOf(": ")))
                .doesNotContain("HEMLIGT", "19640823"));
    }

    @Test
    void linksAProblemToItsField() {
        assertThat(new FieldProblem("/barn/0/fodd", "", "").name()).isEqualTo("barn[0].fodd");
        assertThat(new FieldProblem("/kostnader/hyra", "", "").name()).isEqualTo("kostnader.hyra");
    }
}
