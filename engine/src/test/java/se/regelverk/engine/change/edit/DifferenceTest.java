package se.regelverk.engine.change.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regelverk.engine.change.edit.Difference.Entry;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.rulepack.ChangeClass;

class DifferenceTest {
    private static final ContentFiles BEFORE = RepositoryContent.files();
    private static final Area AREA = new Area("ekonomiskt-bistand");
    private static final String PACK = "rule-packs/ekonomiskt-bistand/";

    @Test
    void aNewAmountIsToldWithTheOneItFollows() {
        List<Entry> entries = changed(
                PACK + "parametrar/riksnorm.yaml",
                "2025-07-01: 3910, 2026-01-01: 3940",
                "2025-07-01: 3910, 2026-01-01: 3940, 2026-11-01: 4000");

        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(ChangeClass.BELOPP);
            assertThat(entry.sentence().replace('\u00a0', ' '))
                    .isEqualTo(
                            "Riksnormens belopp, ensamstående vuxen: 3 940 kr/mån (från 2026-01-01) → 4 000 kr/mån från 2026-11-01");
        });
    }

    @Test
    void anAmountWrittenOverIsToldAsACorrection() {
        assertThat(changed(PACK + "parametrar/riksnorm.yaml", "2026-01-01: 3940", "2026-01-01: 3950"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.after()).startsWith("rättat till"));
    }

    @Test
    void aPartIsNamedByItsTitleAndNeverByItsKey() {
        assertThat(changed(PACK + "parametrar/riksnorm.yaml", "Ensamstående vuxen, ", "Vuxen som bor ensam, "))
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.sentence())
                                .isEqualTo(
                                        "Riksnormens belopp, ensamstående vuxen, rubrik: Ensamstående vuxen → Vuxen som bor ensam"));
        assertThat(changed(PACK + "begrepp.yaml", "titel: Hushållstyp", "titel: Typ av hushåll"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.what()).isEqualTo("Hushållet, Hushållstyp, rubrik"));
    }

    @Test
    void theRulesOfTheCouncilAreToldInItsOwnWords() {
        assertThat(changed(PACK + "rad.yaml", "granskning: 14 dagar", "granskning: 10 dagar"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.sentence())
                        .isEqualTo("Rådets regler, frist, granskning: 14 dagar → 10 dagar"));
        assertThat(changed(PACK + "rad.yaml", "regel:     { roster: 2", "regel:     { roster: 3"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.what()).isEqualTo("vad ett beslut kräver, regel, röster"));
    }

    @Test
    void aCellIsToldByItsColumnsName() {
        assertThat(changed(
                        PACK + "tabeller/kvotdel.yaml", "{ typ: inneboende, barn: 0 }", "{ typ: inneboende, barn: 1 }"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.what()).startsWith("Rad KV-02, villkor, ");
                    assertThat(entry.before() + " → " + entry.after()).isEqualTo("0 → 1");
                });
    }

    @Test
    void aRowTakenAwayIsReadOut() {
        String row = BEFORE.text(PACK + "tabeller/tillgangar.yaml")
                .orElseThrow()
                .lines()
                .filter(line -> line.contains("TG-02"))
                .findFirst()
                .orElseThrow();

        assertThat(changed(PACK + "tabeller/tillgangar.yaml", row + "\n", ""))
                .singleElement()
                .satisfies(entry -> assertThat(entry.before()).startsWith("För varje tillgång: om "));
    }

    @Test
    void aSentenceIsReadOutBeforeAndAfter() {
        assertThat(changed(PACK + "regler/behov.yaml", "ar: hogst, varde: 0", "ar: hogst, varde: 100"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.before().replace('\u00a0', ' '))
                            .contains("är högst 0 kr så talar det emot: ”Inkomster");
                    assertThat(entry.after().replace('\u00a0', ' ')).contains("är högst 100 kr så talar det emot");
                });
    }

    @Test
    void wordsAndHelpAreTheirOwnClasses() {
        assertThat(changed(PACK + "begrepp.yaml", "titel: Hushållstyp", "titel: Typ av hushåll"))
                .extracting(Entry::kind)
                .containsExactly(ChangeClass.SPRAK);
        assertThat(changed(PACK + "begrepp.yaml", "hjalp: Räkna med alla", "hjalp: Räkna alla"))
                .extracting(Entry::kind)
                .containsExactly(ChangeClass.HJALPTEXT);
        assertThat(changed("form-definitions/ekonomiskt-bistand/ansokan.yaml", "krav: beslut", "krav: onskvard"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.kind()).isEqualTo(ChangeClass.FRAGA));
    }

    @Test
    void aFormIsToldQuestionByQuestionAndItsSchemaOnlyWhereItSaysMore() {
        String form = "form-definitions/ekonomiskt-bistand/ansokan.yaml";
        String with = BEFORE.text(form)
                .orElseThrow()
                .replace("Vad betalar du i hyra?", "Vad kostar boendet?")
                .replaceAll("(?m)^.*kostnader\\.fackavgift.*\\R", "");

        assertThat(Difference.between(BEFORE, BEFORE.with(form, with), AREA).entries())
                .extracting(Entry::what, Entry::before, Entry::after)
                .containsExactly(
                        tuple("”Vad betalar du i hyra?”, frågans ord", "Vad betalar du i hyra?", "Vad kostar boendet?"),
                        tuple("Vad betalar du till fackföreningen?", "belopp, sidan ”Kostnader”", ""));
        assertThat(changed(form, "maxItems: 30", "maxItems: 3"))
                .extracting(Entry::what)
                .containsExactly("Egna regler för svaren i schemat");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
                29, 30
            })
    void noChangeOfAnyCharacterIsInvisible(int seed) {
        var random = new Random(seed);
        List<String> paths = List.copyOf(BEFORE.texts().keySet());
        String path = paths.get(random.nextInt(paths.size()));
        String text = BEFORE.text(path).orElseThrow();
        int at = random.nextInt(text.length());
        String with = List.of("", " ", "\n", "\r", "x", "#", "9", "\"", ":").get(random.nextInt(9));
        String after = text.substring(0, at) + with + text.substring(with.isEmpty() ? at + 1 : at);

        Difference difference = Difference.between(BEFORE, BEFORE.with(path, after), AREA);

        assertThat(difference.entries()).as("%s at %d", path, at).isNotEmpty();
        assertThat(difference.files()).singleElement().satisfies(file -> assertThat(file.lines())
                .anyMatch(line -> line.sign() != ' '));
    }

    @Test
    void theSameContentHasNoDifference() {
        assertThat(Difference.between(BEFORE, BEFORE, AREA)).isEqualTo(new Difference(List.of(), List.of()));
    }

    private static List<Entry> changed(String path, String from, String to) {
        String text = BEFORE.text(path).orElseThrow();
        assertThat(text).contains(from);
        return Difference.between(BEFORE, BEFORE.with(path, text.replace(from, to)), AREA)
                .entries();
    }
}
