package se.regelverk.engine.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {
    private static final List<String> CELLS = List.of(
            "",
            "-",
            "ja",
            "1,5",
            "0,10",
            "-5",
            "+5",
            "2026-07-01",
            "[4..6]",
            "]4..6[",
            ">= 18",
            "a, b",
            "a;b",
            "a\tb",
            "\"citat\"",
            "rad\nrad",
            "=1+1",
            "=cmd|' /C calc'!A0",
            "+1+1",
            "-1+1",
            "@SUM(A1)",
            "'",
            "'=1",
            "''",
            "'text",
            "åäö ”é” 😀",
            " mitt  i ",
            "1E5",
            "001",
            "SANT",
            "<b>&amp;</b>",
            "%",
            "- punkt",
            "=",
            "@",
            "+");

    private static Sheet read(String name, byte[] file) {
        SheetResult result = SheetFile.read(name, file);
        assertThat(result).isInstanceOf(SheetResult.Read.class);
        return ((SheetResult.Read) result).sheet();
    }

    private static String refusal(String name, byte[] file) {
        SheetResult result = SheetFile.read(name, file);
        assertThat(result).isInstanceOf(SheetResult.Refused.class);
        return ((SheetResult.Refused) result).problem();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsWrittenIsReadBackExactly(long seed) {
        var random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Rad", "a", "b", "c"));
        for (int row = 0; row < 40; row++) {
            List<String> cells = new ArrayList<>(List.of("R-" + row));
            for (int column = 0; column < 3; column++) {
                cells.add(CELLS.get(random.nextInt(CELLS.size())));
            }
            rows.add(cells);
        }
        var sheet = new Sheet(rows);

        assertThat(cells(read("a.csv", CsvWriter.write(sheet)))).isEqualTo(cells(sheet));
        assertThat(cells(read("a.xlsx", XlsxWriter.write("Blad: ett/två", sheet))))
                .isEqualTo(cells(sheet));
    }

    private static List<String> cells(Sheet sheet) {
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < 41; row++) {
            for (int column = 0; column < 4; column++) {
                cells.add(sheet.cell(row, column));
            }
        }
        return cells;
    }

    @Test
    void nothingThatIsWrittenAsCsvIsRunWhenItIsOpened() {
        Sheet sheet = new Sheet(CELLS.stream().map(List::of).toList());
        String written = new String(CsvWriter.write(sheet), StandardCharsets.UTF_8);

        assertThat(written.substring(1).split("\r\n")).allSatisfy(line -> assertThat(line.replaceFirst("^\"", ""))
                .doesNotMatch("(?s)[=@\\t].*|[-+](?!\\d+$|$).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b,c;d\n1,5;x;y", "a\tb,c\td\n1,5\tx\ty", "\uFEFFa;b,c;d\r\n1,5;x;y\r\n"})
    void theSeparatorIsSeenInTheFirstLine(String file) {
        assertThat(read("a.csv", utf8(file)).rows())
                .containsExactly(List.of("a", "b,c", "d"), List.of("1,5", "x", "y"));
    }

    @Test
    void commasSeparateWhenNothingElseDoes() {
        assertThat(read("a.csv", utf8("a,b\n\"1,5\",x")).rows())
                .containsExactly(List.of("a", "b"), List.of("1,5", "x"));
    }

    @Test
    void excelsOwnNumbersDaysAndAnswersBecomeContentsWords() {
        byte[] file = Workbooks.ordinary()
                .with(
                        "xl/styles.xml",
                        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>")
                .rows(
                        "<row r=\"2\"><c r=\"A2\"><v>0.30000000000000004</v></c><c r=\"B2\" s=\"1\"><v>46204</v></c><c r=\"C2\" t=\"b\"><v>1</v></c>"
                                + "<c r=\"E2\" t=\"inlineStr\"><is><t>=1+1</t></is></c><c r=\"F2\"><v>4</v></c></row>")
                .file();

        assertThat(read("a.xlsx", file).rows())
                .containsExactly(List.of(), List.of("0,3", "2026-07-01", "ja", "", "=1+1", "4"));
    }

    static Stream<Arguments> wrongFiles() {
        return Stream.of(
                Arguments.of("a.csv", Workbooks.ordinary().file(), "heter något annat"),
                Arguments.of("a.xlsm", Workbooks.ordinary().file(), "makron"),
                Arguments.of("a.xlsx", utf8("a;b"), "inte den sorts fil"),
                Arguments.of("a.exe", utf8("a;b"), "inte den sorts fil"),
                Arguments.of("a.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0}, ""),
                Arguments.of("a.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "äldre"),
                Arguments.of("a.csv", utf8("<html><table>"), "webbsida"),
                Arguments.of("a.csv", utf8("%PDF-1.7"), "ingen textfil"),
                Arguments.of("a.csv", utf8("a;b\0"), "ingen textfil"),
                Arguments.of("a.csv", "Skäl;å".getBytes(Charset.forName("windows-1252")), "Windows-1252"),
                Arguments.of("a.csv", "a;b".getBytes(StandardCharsets.UTF_16), "UTF-16"),
                Arguments.of("a.csv", new byte[Sheet.LARGEST_FILE + 1], "större än"),
                Arguments.of("a.csv", utf8("a;b\n".repeat(Sheet.MOST_ROWS + 1)), "fler än"),
                Arguments.of("a.csv", utf8("a;".repeat(200)), "fler än"),
                Arguments.of("a.csv", utf8("å".repeat(5_000)), "Cell A1 är längre"),
                Arguments.of("a.csv", utf8("a;\"b\nc"), "citattecken"),
                Arguments.of("a.csv", utf8("Rad;a\nR;=HYPERLINK(\"http://x\")"), "Cell B2 ser ut som en formel"),
                Arguments.of("a.csv", utf8("Rad;a\nR;@SUM(A1)"), "formel"),
                Arguments.of("a.csv", utf8("Rad;a\nR;+1+1"), "formel"),
                Arguments.of("a.csv", utf8("Rad;a\nR;-1+cmd|'/C calc'!A0"), "formel"));
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void whatIsNotTheFileItSaysIsRefused(String name, byte[] file, String problem) {
        assertThat(refusal(name, file)).contains(problem).endsWith(".");
    }

    @Test
    void aPasteIsLinesAndTabs() {
        assertThat(PastedText.read("a\tb, c\r\n\"två\nrader\"\t1,5\r\n"))
                .isEqualTo(
                        new SheetResult.Read(new Sheet(List.of(List.of("a", "b, c"), List.of("två\nrader", "1,5")))));
        assertThat(PastedText.read("x\t=1+1")).isInstanceOf(SheetResult.Refused.class);
    }
}
