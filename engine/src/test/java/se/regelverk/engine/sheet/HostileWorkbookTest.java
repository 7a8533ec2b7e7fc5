package se.regelverk.engine.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks made to do harm: each is refused with what is wrong and where, and nothing of it is unpacked, fetched or run. */
class HostileWorkbookTest {
    private static String refusal(byte[] file) {
        SheetResult result = SheetFile.read("a.xlsx", file);
        assertThat(result).isInstanceOf(SheetResult.Refused.class);
        return ((SheetResult.Refused) result).problem();
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                Arguments.of("<row r=\"2\"><c r=\"B2\"><f>1+1</f><v>2</v></c></row>", "Cell B2 är en formel"),
                Arguments.of(
                        "<row r=\"2\"><c r=\"B2\"><f t=\"shared\" si=\"0\"/><v>2</v></c></row>",
                        "Cell B2 är en formel"),
                Arguments.of("<row r=\"2\"><c r=\"B2\" t=\"e\"><v>#N/A</v></c></row>", "Cell B2 har ett fel"),
                Arguments.of("<row r=\"1000000000\"><c r=\"A1\"><v>1</v></c></row>", "rad med nummer ”1000000000”"),
                Arguments.of("<row r=\"2\"><c r=\"A999999\"><v>1</v></c></row>", "A999999 ligger utanför"),
                Arguments.of("<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>", "XFD2 ligger utanför"),
                Arguments.of("<row r=\"2\"><c r=\"ZZZZZZZ2\"><v>1</v></c></row>", "ZZZZZZZ2"),
                Arguments.of("<row r=\"2\"><c r=\"A2\"><v>1E+999999999</v></c></row>", "Cell A2 har ett tal"),
                Arguments.of("<row r=\"2\"><c r=\"A2\"><v>" + "9".repeat(1_000_000) + "</v></c></row>", ""),
                Arguments.of("<row>".repeat(100) + "</row>".repeat(100), "nästlad djupare"),
                Arguments.of(
                        "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" + "å".repeat(9_000) + "</t></is></c></row>",
                        "längre än"),
                Arguments.of("<row r=\"2\"><c r=\"A2\"><v>inget tal</v></c></row>", ""));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void aWorkbookThatNobodyWouldWriteIsRefusedWithItsPlace(String rows, String problem) {
        assertThat(refusal(Workbooks.ordinary().rows(rows).file()))
                .contains(problem)
                .hasSizeLessThan(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        xl/worksheets/sheet1.xml | <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>
        xl/sharedStrings.xml | <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
        xl/workbook.xml | <!DOCTYPE x SYSTEM "http://localhost:1/x.dtd">
        [Content_Types].xml | <!DOCTYPE x [<!ENTITY % p SYSTEM "http://localhost:1/x">%p;]>
        """)
    void aDocumentTypeIsNotRead(String part, String doctype) {
        assertThat(refusal(Workbooks.ordinary().entity(part, doctype).file())).contains(part, "DOCTYPE");
    }

    @Test
    void anotherEncodingHidesNothing() {
        byte[] hidden = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x><x/>".getBytes(StandardCharsets.UTF_16);

        assertThat(refusal(Workbooks.ordinary().with(Workbooks.SHEET, hidden).file()))
                .contains("UTF-8");
    }

    @Test
    void aBombIsNotUnpacked() {
        assertThat(refusal(Workbooks.ordinary()
                        .with("xl/media/bild.png", new byte[300_000_000])
                        .file()))
                .contains("orimligt stor");
        String strings = "<sst>" + "<si><t>aaaaaaaaaa</t></si>".repeat(1_500_000) + "</sst>";
        assertThat(refusal(Workbooks.ordinary()
                        .with("xl/sharedStrings.xml", strings)
                        .file()))
                .contains("orimligt stor");
        Workbooks many = Workbooks.ordinary();
        for (int part = 0; part < 600; part++) {
            many.with("xl/media/" + part, "");
        }
        assertThat(refusal(many.file())).contains("fler än 500 delar");
    }

    @Test
    void macrosAreRefusedByWhatIsInTheFile() {
        assertThat(refusal(Workbooks.ordinary().with("xl/vbaProject.bin", "x").file()))
                .contains("makron");
        assertThat(refusal(Workbooks.ordinary()
                        .with(
                                "[Content_Types].xml",
                                "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")
                        .file()))
                .contains("makron");
    }
}
