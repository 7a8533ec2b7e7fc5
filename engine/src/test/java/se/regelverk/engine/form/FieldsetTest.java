package se.regelverk.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;

class FieldsetTest {
    private static final Vocabulary WORDS = TestForms.vocabulary("""
            behov: { grupp: Behov, mat: { titel: Mat, typ: ja-nej }, stad: { titel: Städ, typ: ja-nej } }
            namn: { titel: Namn, typ: text }
            gata: { titel: Gatuadress, typ: text }
            kod: { titel: Postnummer, typ: postnummer }
            ort: { titel: Ort, typ: text }
            summa: { titel: Summa, typ: belopp, enhet: kr, raknas: true }
            vard: { lista: Perioder, post: Period, fran: { titel: Från, typ: datum }, till: { titel: Till, typ: datum } }
            """);
    private static final String FORM_TEXT = """
            id: prov
            titel: Prov
            schema:
              type: object
              additionalProperties: false
              required: [ behov ]
              properties:
                behov: { type: object, additionalProperties: false, required: [ mat, stad ], properties: { mat: { $ref: "#/$defs/behov.mat" }, stad: { $ref: "#/$defs/behov.stad" } } }
                gata: { $ref: "#/$defs/gata" }
                kod: { $ref: "#/$defs/kod" }
                ort: { $ref: "#/$defs/ort" }
                vard: { type: array, items: { type: object, additionalProperties: false, properties: { fran: { $ref: "#/$defs/vard.fran" }, till: { $ref: "#/$defs/vard.till" } } } }
            layout:
              sidor:
                - id: ett
                  titel: Ett
                  fragor:
                    - { text: Läs detta. }
                    - { falt: flera-av, titel: Vad behöver du?, inget: Inget alls, krav: spara, fragor: [ { begrepp: behov.mat }, { begrepp: behov.stad } ] }
                    - { falt: adress, titel: Adress, visa-om: { begrepp: behov.mat, ar: lika, varde: ja }, fragor: [ { begrepp: gata }, { begrepp: kod }, { begrepp: ort } ] }
                    - { visa: summa, visa-om: { begrepp: behov.stad, ar: lika, varde: ja } }
                    - { grupp: vard, fragor: [ { falt: period, titel: När?, fragor: [ { begrepp: vard.fran }, { begrepp: vard.till } ] } ] }
            """;
    private static final FormDefinition FORM = TestForms.form(WORDS, FORM_TEXT);

    private static JsonNode posted(Map<String, String> texts) {
        Map<String, List<String>> sent = new HashMap<>();
        texts.forEach((name, text) -> sent.put(name, List.of(text)));
        return FormFields.withAll(FORM, TestForms.json("{}"), sent);
    }

    private static List<String> problems(JsonNode answers) {
        return FormValidator.validate(FORM, answers)
                .match(accepted -> List.of(), rejected -> rejected.problems().stream()
                        .map(problem -> problem.pointer() + " " + problem.label() + ": " + problem.message())
                        .toList());
    }

    @ParameterizedTest(name = "mat {0}, städ {1}, inget {2} → {3}")
    @CsvSource(nullValues = "-", quoteCharacter = '"', textBlock = """
            ja, "", "", "{'behov':{'mat':true,'stad':false}}"
            "", "", ja, "{'behov':{'mat':false,'stad':false}}"
            "", "", "", "{}"
            -,  -,  -,  "{}"
            """)
    void tellsAnOptionThatIsNotChosenFromAQuestionThatIsNotAnswered(
            String food, String cleaning, String none, String answers) {
        Map<String, String> texts = new HashMap<>();
        texts.put("behov.mat", food);
        texts.put("behov.stad", cleaning);
        texts.put("behov.mat-inget", none);
        texts.values().removeIf(java.util.Objects::isNull);

        JsonNode read = posted(texts);

        assertThat(read).isEqualTo(TestForms.json(answers));
        assertThat(posted(FormFields.texts(FORM, read))).isEqualTo(read);
        assertThat(FormFields.names(FORM)).containsAll(texts.keySet());
    }

    @Test
    void doesNotGuessWhichIsMeantOfAnOptionAndNoneOfThem() {
        Map<String, String> texts = Map.of("behov.mat", "ja", "behov.mat-inget", "ja");
        var active = ActiveData.of(FORM, posted(texts));

        assertThat(ContradictingChoices.problems(FORM, active, texts))
                .containsExactly(new FieldProblem(
                        "/behov/mat",
                        "Vad behöver du?",
                        "Välj antingen ett eller flera alternativ, eller ”Inget alls” – inte båda."));
        assertThat(ContradictingChoices.problems(FORM, active, Map.of("behov.mat", "ja", "behov.mat-inget", "")))
                .isEmpty();
    }

    @Test
    void saysOneThingAboutAChoiceOfSeveral() {
        assertThat(problems(posted(Map.of())))
                .containsExactly("/behov/mat Vad behöver du?: Välj minst ett alternativ, eller ”Inget alls”.");
    }

    @Test
    void doesNotLetAPeriodEndBeforeItBegins() {
        Map<String, String> texts = new HashMap<>(Map.of("behov.stad", "ja", "vard[]", "2"));
        texts.put("vard[0].fran", "2026-03-01");
        texts.put("vard[0].till", "2026-02-28");
        texts.put("vard[1].fran", "2026-03-01");
        texts.put("vard[1].till", "2026-03-01");

        assertThat(problems(posted(texts)))
                .containsExactly("/vard/0/till Period 1: När? Till: ”Till” är före ”Från”. Rätta den ena.");
    }

    @Test
    void namesThePartByItsFieldset() {
        Map<String, String> texts = Map.of("behov.mat", "ja", "kod", "12");

        assertThat(problems(posted(texts)))
                .containsExactly("/kod Adress: Postnummer: Skriv postnumret med fem siffror, till exempel 416 60.");
    }

    @Test
    void comesAndGoesAsAWhole() {
        ActiveData shown = ActiveData.of(FORM, posted(Map.of("behov.mat", "ja", "kod", "41660")));
        ActiveData hidden = ActiveData.of(FORM, posted(Map.of("behov.stad", "ja", "kod", "41660")));
        FormNote sum = (FormNote) FORM.pages().get(0).items().get(3);

        assertThat(shown.answers().path("kod").asString()).isEqualTo("416 60");
        assertThat(shown.isActive(sum)).isFalse();
        assertThat(hidden.answers().has("kod")).isFalse();
        assertThat(hidden.dropped()).extracting(ActiveData.Dropped::label).containsExactly("Adress: Postnummer");
        assertThat(hidden.isActive(sum)).isTrue();
    }

    @Test
    void isReadAsOneAnswer() {
        JsonNode answers = posted(Map.of("behov.mat", "ja", "gata", "Storgatan 1", "kod", "41660", "ort", "Göteborg"));

        assertThat(FORM.pages().get(0).items().stream().flatMap(item -> AnswerText.of(item, answers).stream()))
                .containsExactly(
                        new AnswerText.Line("Vad behöver du?", "Mat"),
                        new AnswerText.Line("Adress", "Storgatan 1, 416 60 Göteborg"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            falt: adress   | falt: adresss  | Fältet ”adresss” finns inte.
            falt: adress   | falt: period   | ”period” kan inte bestå av de frågorna.
            visa: summa    | visa: namn     | ”namn” räknas inte fram för ärendet och kan inte visas.
            visa: summa    | visa: sum      | Begreppet ”sum” finns inte i vokabulären.
            """)
    void refusesPartsThatDoNotFit(String from, String to, String problem) {
        assertThat(TestForms.problems(WORDS, FORM_TEXT.replace(from, to)))
                .extracting(AuthorProblem::problem)
                .contains(problem);
    }
}
