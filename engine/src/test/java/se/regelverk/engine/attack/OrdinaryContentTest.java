package se.regelverk.engine.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.example.AreaReport;
import tools.jackson.databind.json.JsonMapper;

/** What authors honestly write is let through, works and is shown as they wrote it. */
class OrdinaryContentTest {
    private static final List<String> TEXTS = List.of(
            "Försörjningsstöd för hushåll på Öland, Åland och i Älvsjö",
            "ÅÄÖ åäö é ü ø æ ß ç ñ ł š ž",
            "Café, à la carte, naïv, Müller, Łukasz, Đorđe, Şule, Nguyễn",
            "اسم الشخص",
            "Имя заявителя",
            "名前",
            "50 % av kostnaden, dock högst 100 %",
            "Barnets, föräldrarnas och grannens ”uppgifter”",
            "Barnet sa: \"Jag vill bo hos pappa\"",
            "Den s.k. 'tredjedelen' och mormors' hus",
            "Obs: kontrollera hyran: är den rimlig?",
            "Hyra & el",
            "Inkomst < behov och behov > 0",
            "a <= b, b >= c, c <> d, d != e",
            "SoL (2025:400) 12 kap. 1 § första stycket 2",
            "SoF 12 kap. 2–3 §§; HSLF-FS 2025:47, s. 12 ff.",
            "prop. 2024/25:89 s. 312, jfr RÅ 2004 ref. 15 (I)",
            "1 234,50 kr",
            "−1 000 kr (avdrag)",
            "-500",
            "+46 8 508 00 000",
            "0–6 år, 7–12 år, [4..6] och > 12",
            "2026-01-01 till och med 2026-12-31",
            "kl. 08.00–16.30",
            "Gäller class 2-fordon",
            "import av möbler från annat land",
            "eval är ett ord på engelska",
            "rule of law, when in doubt, then ask, end",
            "package, function, global, query, declare, salience",
            "new, this, null, true, false, void, return",
            "select, insert, update, delete, drop table, where, from, join, union",
            "Select the best; drop the rest -- and more",
            "registrator@socialtjansten.example",
            "https://www.socialstyrelsen.se/kunskap?a=1&b=2#avsnitt-3",
            "www.stad.example/ansökan",
            "C:\\Dokument\\Blanketter\\ansokan.pdf",
            "mall/2026/beslut.docx",
            "(inom parentes (och i den))",
            "Först; sedan; till sist.",
            "Punkt 1. Punkt 2... och så vidare…",
            "# 1 i ordningen",
            "* stjärna * och - streck - och _understreck_",
            "**inte fet** och `inte kod`",
            "100 $, 50 €, 20 £, 10 ¥",
            "a/b, 1/2, och/eller, ½, ¼, ⅔",
            "5 m², 10 °C, H₂O, E = mc²",
            "☎ 📎 ✅ 👍🏽 ❤️",
            "Personnummer anges ÅÅÅÅMMDD-NNNN",
            "Diarienummer: 3.1.2-456/2026",
            "Ja/nej?",
            "Vad?! Varför?? Nej!!",
            "~ cirka ~",
            "^ se ovan",
            "a | b | c",
            "@handläggaren: ring @chefen",
            "a = b + c * d / e",
            "= lika med",
            "Kolumn\tmed tabb",
            "null",
            "ja",
            "no",
            "007",
            "1e3",
            " inledande och avslutande blanksteg ",
            "Avstavnings-möjlighet",
            "Hårt\u00a0mellanslag",
            "å".repeat(2_000),
            "Lång text. ".repeat(300).strip(),
            "Rad ett\nRad två\n\nStycke två");

    @TestFactory
    Stream<DynamicTest> aTextIsShownAsItWasWritten() {
        return TEXTS.stream().map(text -> DynamicTest.dynamicTest(text, () -> assertShown(text)));
    }

    private static void assertShown(String text) {
        ContentFiles files = Prov.FILES;
        String quoted = JsonMapper.shared().writeValueAsString(text);
        for (Written place : Written.TEXTS) {
            String path = Prov.path(place.file());
            files = files.with(path, files.text(path).orElseThrow().replace(place.part(), place.before() + quoted));
        }
        String rules = Prov.path("regler/regler.yaml");
        files = files.with(rules, files.text(rules).orElseThrow().replace("Visa kontraktet", quoted));

        AreaReport report = Prov.check(files);
        assertThat(report.problems()).isEmpty();
        assertThat(report.examples()).isNotEmpty().allMatch(AreaReport.Ran::passes);
        assertThat(report.examples().get(0).name()).isEqualTo(text);
        var explanation = Prov.assess(files, Prov.ANSWERS);
        assertThat(explanation.findValuesAsString("title")).contains(text);
        assertThat(explanation.findValuesAsString("reason")).contains(text);
        assertThat(explanation.findValuesAsString("text")).contains(text);
        assertThat(explanation.findValuesAsString("legalBasis"))
                .anySatisfy(law -> assertThat(law).contains(text));
        assertThat(Prov.read(files).form("ansokan").orElseThrow().title()).isEqualTo(text);
    }

    @TestFactory
    Stream<DynamicTest> anAnswerIsShownAsItWasGiven() {
        ContentFiles files = Prov.with("regler/regler.yaml", "text: Visa kontraktet", "text: '{namnet}'");
        return TEXTS.stream()
                .filter(text -> text.length() <= 1_000)
                .map(text -> DynamicTest.dynamicTest(text, () -> {
                    var answers = Map.of("boende", "hyr", "hyra", 9000, "namnet", text, "barn", List.of());

                    assertThat(Prov.assess(files, JsonMapper.shared().writeValueAsString(answers))
                                    .findValuesAsString("text"))
                            .contains(text);
                }));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            hyra                                        | 9000
            hyra - 1000                                 | 8000
            -hyra                                       | -9000
            hyra * 0,25                                 | 2250
            hyra / 3                                    | 3000
            (hyra + tak) / 2                            | 8500
            ((((hyra))))                                | 9000
            minsta(hyra; tak)                           | 8000
            största(hyra; tak)                          | 9000
            abs(tak - hyra)                             | 1000
            avrunda(hyra / 7; 0)                        | 1286
            avrunda uppåt(hyra / 7; 0)                  | 1286
            avrunda nedåt(hyra / 7; 0)                  | 1285
            summa(barn.del) + norm.hogst                | 9500
            hyra + norm.perBarn * antal(barn)           | 10000
            minsta(största(hyra; 0); 12000)             | 9000
            hyra * 1,05 - 0,5                           | 9449.5
            hyra*2-tak+0                                | 10000
            """)
    void aFormulaIsComputed(String formula, String result) {
        ContentFiles files = Prov.with(
                        "berakningar/stod.yaml", "\"minsta(hyra; tak) + summa(barn.del)\"", Prov.quoted(formula))
                .with(
                        Prov.PACK + "exempel/exempel.yaml",
                        Prov.text("exempel/exempel.yaml")
                                .replaceAll("forvantat: .*", "forvantat: { barn.del: [500, 1000] }"));

        assertThat(Prov.check(files).isClean()).isTrue();
        assertThat(Prov.assess(files, Prov.ANSWERS).at("/decisions/stod").decimalValue())
                .isEqualByComparingTo(result);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            [0..6]       | 500
            ]4..6[       | 500
            [5..5]       | 500
            <= 6         | 500
            < 5          | 1000
            >= 5         | 500
            4, 5, 6      | 500
            inte 5       | 1000
            inte 4, 6    | 500
            5            | 500
            [2 + 2..7]   | 500
            """)
    void aCellIsReadAsPeopleWriteIt(String cell, String part) {
        ContentFiles files = Prov.FILES.with(
                Prov.path("tabeller/del.yaml"),
                Prov.text("tabeller/del.yaml")
                        .replace("\"[0..6]\"", Prov.quoted(cell))
                        .replace("\"> 6\"", "\"-\""));

        assertThat(Prov.check(files).problems()).isEmpty();
        assertThat(Prov.assess(files, Prov.ANSWERS).at("/decisions/barn.del/0").decimalValue())
                .isEqualByComparingTo(part);
    }
}
