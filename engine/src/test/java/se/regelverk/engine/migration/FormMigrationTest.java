package se.regelverk.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.TestForms;
import se.regelverk.engine.migration.FieldStep.Kind;
import se.regelverk.engine.migration.WrittenForm.Q;

class FormMigrationTest {
    private static final Q RENT = new Q("hyra", "", "hyra", "typ: belopp, enhet: kr", "Hyra", 0);
    private static final Q HOME = new Q("bostad", "", "bostad", "en-av: { hus: Hus, rum: Rum }", "Bostad", 0);
    private static final Q BORN = new Q("fodd", "barn", "fodd", "typ: datum", "Född", 1);
    private static final FormDefinition BEFORE =
            WrittenForm.of(RENT, HOME, BORN).form();

    private static FormMigration to(Q... questions) {
        return FormMigration.between(BEFORE, WrittenForm.of(questions).form());
    }

    private static Set<Kind> kinds(FormMigration migration, String id) {
        return migration.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow()
                .kinds();
    }

    @Test
    void aQuestionIsFollowedByItsIdWhateverElseItIsCalled() {
        FormMigration migration = to(RENT.named("boendekostnad").labelled("Vad kostar boendet?"), HOME, BORN);

        assertThat(kinds(migration, "hyra")).containsExactly(Kind.REWORDED, Kind.REKEYED);
        Migrated migrated = migration.apply(Map.of("hyra", "6 500 kr"));
        assertThat(migrated.texts()).isEqualTo(Map.of("boendekostnad", "6 500 kr"));
        assertThat(migrated.archived()).isEmpty();
        assertThat(migrated.look()).containsExactly("Vad kostar boendet?: frågan löd förut ”Hyra”.");
        assertThat(migration.needsConfirmation()).isFalse();
    }

    @Test
    void twoQuestionsThatChangeNamesWithEachOtherKeepTheirOwnAnswers() {
        Q gas = new Q("gas", "", "gas", "typ: belopp, enhet: kr", "Gas", 0);
        FormDefinition before = WrittenForm.of(RENT, gas).form();
        FormDefinition after =
                WrittenForm.of(RENT.named("gas"), gas.named("hyra")).form();

        assertThat(FormMigration.between(before, after)
                        .apply(Map.of("hyra", "6500", "gas", "200"))
                        .texts())
                .isEqualTo(Map.of("gas", "6500", "hyra", "200"));
    }

    @Test
    void theAnswerOfARemovedQuestionIsKeptWithTheWordsItWasAskedIn() {
        FormMigration migration = to(RENT);

        Migrated migrated =
                migration.apply(Map.of("bostad", "rum", "barn[]", "1", "barn[0].fodd", "2020-01-02", "hyra", "5"));

        assertThat(migrated.texts()).isEqualTo(Map.of("hyra", "5"));
        assertThat(migrated.archived())
                .extracting(Archived::label, Archived::text, Archived::readable)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Bostad", "rum", "Rum"),
                        org.assertj.core.groups.Tuple.tuple("Post 1: Född", "2020-01-02", "2020-01-02"),
                        org.assertj.core.groups.Tuple.tuple("Antal: Lista barn", "1", "1"));
        assertThat(migration.needsConfirmation()).isTrue();
        assertThat(migration.count(Kind.REMOVED)).isEqualTo(2);
    }

    @Test
    void nobodyGuessesWhichItemAnAnswerBelongsTo() {
        Migrated out = to(RENT, HOME, BORN.in("")).apply(Map.of("barn[0].fodd", "2020-01-02"));
        Migrated in = to(RENT.in("barn"), HOME, BORN).apply(Map.of("hyra", "5", "barn[0].fodd", "2020-01-02"));

        assertThat(out.texts()).isEmpty();
        assertThat(out.archived()).extracting(Archived::label).containsExactly("Post 1: Född");
        assertThat(in.texts()).isEqualTo(Map.of("barn[0].fodd", "2020-01-02"));
        assertThat(in.archived()).extracting(Archived::label).containsExactly("Hyra");
    }

    @Test
    void aListThatOnlyGotAnotherKeyKeepsItsItems() {
        Migrated migrated =
                to(RENT, HOME, BORN.in("syskon")).apply(Map.of("barn[]", "2", "barn[1].fodd", "2020-01-02"));

        assertThat(migrated.texts()).isEqualTo(Map.of("syskon[]", "2", "syskon[1].fodd", "2020-01-02"));
        assertThat(migrated.archived()).isEmpty();
    }

    @ParameterizedTest(name = "{0} till {1}: {2} följer med: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            typ: heltal                   | typ: tal                        | 3          | true
            typ: tal                      | typ: heltal                     | 3          | true
            typ: tal                      | typ: heltal                     | 3,5        | false
            typ: belopp, enhet: kr        | typ: heltal, enhet: kr          | 6 500 kr   | true
            typ: belopp, enhet: kr        | typ: belopp, enhet: kr/mån      | 6500       | false
            typ: text                     | typ: datum                      | 2026-03-01 | true
            typ: text                     | typ: datum                      | 1 mars     | false
            typ: datum                    | typ: manad                      | 2026-03-01 | false
            typ: text                     | typ: lang-text                  | Hej hej    | true
            typ: text                     | typ: heltal                     | tre        | false
            typ: ja-nej                   | "en-av: { ja: Ja, nej: Nej }"   | ja         | true
            "en-av: { hus: Hus }"         | typ: text                       | hus        | false
            typ: text                     | "en-av: { hus: Hus, rum: Rum }" | hus        | false
            typ: text                     | typ: personnummer               | hej        | false
            typ: heltal                   | typ: heltal, max: 2             | 3          | true
            """, quoteCharacter = '"')
    void anAnswerGoesAlongWhenTheNewTypeReadsTheSame(String before, String after, String text, boolean goes) {
        Q asked = new Q("x", "", "x", before, "X", 0);

        Migrated migrated = FormMigration.between(
                        WrittenForm.of(asked).form(),
                        WrittenForm.of(asked.typed(after)).form())
                .apply(Map.of("x", text));

        assertThat(migrated.texts()).isEqualTo(goes ? Map.of("x", text) : Map.of());
        assertThat(migrated.archived())
                .extracting(Archived::text)
                .isEqualTo(goes ? java.util.List.of() : java.util.List.of(text));
    }

    @Test
    void anOptionThatIsGoneBecomesTheOneItsAuthorSaysOrIsArchived() {
        Q fewer = HOME.typed("en-av: { villa: Villa, rum: Rum }");
        Map<String, String> typed = Map.of("bostad", "hus", "hyra", "5");

        Migrated said = FormMigration.between(
                        BEFORE,
                        WrittenForm.of(RENT, fewer, BORN)
                                .saying("{ alternativ: { bostad: { hus: radhus, radhus: villa } } }")
                                .form())
                .apply(typed);
        Migrated unsaid = to(RENT, fewer, BORN).apply(typed);

        assertThat(said.texts()).isEqualTo(Map.of("bostad", "villa", "hyra", "5"));
        assertThat(said.converted()).isEqualTo(1);
        assertThat(said.look()).containsExactly("Bostad: svaret ”Hus” har blivit ”Villa”.");
        assertThat(unsaid.texts()).isEqualTo(Map.of("hyra", "5"));
        assertThat(unsaid.archived()).extracting(Archived::readable).containsExactly("Hus");
    }

    @Test
    void whatTheAuthorSaysOfTheTransitionIsNoPartOfTheFormsIdentity() {
        WrittenForm form = WrittenForm.of(RENT);

        assertThat(form.saying("{ tvingande: ja }").form().hash())
                .isEqualTo(form.form().hash());
        assertThat(form.saying("{ tvingande: ja }").form().transition().forced())
                .isTrue();
    }

    @Test
    void onlyTheQuestionsThatLeftTheirOrderAreSaidToHaveMoved() {
        FormMigration migration = to(HOME, RENT, BORN);

        assertThat(migration.count(Kind.MOVED)).isEqualTo(1);
        assertThat(kinds(to(RENT, HOME.on(2), BORN), "bostad")).containsExactly(Kind.MOVED);
    }

    @Test
    void noneOfTheseIsSaidOfTheOptionsOneSawAndOfNoOthers() {
        FormDefinition two = several("hund", "katt");
        Map<String, String> said = Map.of("hund-inget", "ja");

        assertThat(FormMigration.between(two, several("katt", "hund"))
                        .apply(said)
                        .texts())
                .isEqualTo(Map.of("katt-inget", "ja"));
        Migrated more =
                FormMigration.between(two, several("hund", "katt", "orm")).apply(said);
        assertThat(more.texts()).isEmpty();
        assertThat(more.archived())
                .extracting(Archived::label, Archived::readable)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Husdjur", "Inga"));
    }

    private static FormDefinition several(String... animals) {
        String vocabulary = "";
        String properties = "";
        String questions = "";
        for (String animal : animals) {
            vocabulary += "%s: { titel: %s, typ: ja-nej }\n".formatted(animal, animal);
            properties += "    %s: { $ref: \"#/$defs/%s\" }\n".formatted(animal, animal);
            questions += (questions.isEmpty() ? "" : ", ") + "{ begrepp: %s }".formatted(animal);
        }
        return TestForms.form(TestForms.vocabulary(vocabulary), """
                id: prov
                titel: Prov
                schema:
                  type: object
                  additionalProperties: false
                  properties:
                %slayout:
                  sidor:
                    - { id: ett, titel: Ett, fragor: [ { falt: flera-av, titel: Husdjur, inget: Inga, fragor: [ %s ] } ] }
                """.formatted(properties, questions));
    }
}
