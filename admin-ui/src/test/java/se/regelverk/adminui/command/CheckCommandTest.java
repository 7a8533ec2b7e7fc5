package se.regelverk.adminui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class CheckCommandTest {
    @TempDir
    private Path root;

    private Folder folder;

    @BeforeEach
    void write() throws IOException {
        folder = Folder.in(root);
    }

    @Test
    void thePacksOfTheRepositoryAreCleanAndPassTheirExamples() {
        Ran ran = Ran.of("check", "../rule-packs");

        assertThat(ran.out())
                .matches("[3-9] områden kontrollerade\\. Fel: 0\\. Exempel: \\d{2,} körda, 0 stämmer inte\\.\\R");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rule-packs", "form-definitions", "rule-packs/prov", "form-definitions/prov"})
    void anAreaIsFoundFromAnyOfItsFolders(String asked) {
        Ran ran = Ran.of("check", folder.path(asked));

        assertThat(ran.out()).contains("Fel: 0. Exempel: 1 körda, 0 stämmer inte.");
        assertThat(ran.code()).isZero();
    }

    @Test
    void everyProblemIsALineWithFileAndLineAndTheExitCodeIsOne() throws IOException {
        folder.replace(Folder.PACK + "berakningar/stod.yaml", "hyra / 2", "hyran / 2");
        folder.replace("form-definitions/prov/ansokan.yaml", "titel: Sida,", "");
        Files.delete(root.resolve(Folder.PACK + "exempel/exempel.yaml"));

        Ran ran = Ran.of("check", folder.area());

        assertThat(ran.out().lines().toList())
                .anyMatch(line -> line.startsWith(folder.path("rule-packs/prov/berakningar/stod.yaml") + ":1: ")
                        && line.contains("Menade du ”hyra”?"))
                .anyMatch(line -> line.startsWith(folder.path("form-definitions/prov/ansokan.yaml") + ":8: "))
                .contains("1 område kontrollerade. Fel: 3. Exempel: 0 körda, 0 stämmer inte.");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void anExampleThatDoesNotHoldIsALineAndTheExitCodeIsOne() throws IOException {
        folder.replace(Folder.PACK + "exempel/exempel.yaml", "stod: 4000", "stod: 4001");

        Ran ran = Ran.of("check", folder.area());

        assertThat(ran.out())
                .contains(folder.path("rule-packs/prov/exempel/exempel.yaml")
                        + ":1: Exemplet ”Halva hyran” stämmer inte: ")
                .contains("4\u00a0001")
                .contains("Exempel: 1 körda, 1 stämmer inte.");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void severalFoldersAreCheckedTogetherAndASharedMistakeIsToldOnce() throws IOException {
        folder.replace("rule-packs/gemensamt/begrepp.yaml", "typ: text", "typ: texten");

        Ran ran = Ran.of("check", folder.area(), folder.path("rule-packs/gemensamt"), folder.area());

        assertThat(ran.out().lines().filter(line -> line.contains("gemensamt/begrepp.yaml:1: ")))
                .hasSize(1);
        assertThat(ran.out()).contains("2 områden kontrollerade. Fel: 1.");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void theReportHasACaseForEachProblemAndExampleAndIsXmlWhateverTheContentSays() throws Exception {
        folder.replace(Folder.PACK + "exempel/exempel.yaml", "Halva hyran", "<b> & \"]]>\" 'åäö'");
        folder.replace(Folder.PACK + "exempel/exempel.yaml", "stod: 4000", "stod: 1");
        Path file = root.resolve("rapport.xml");

        assertThat(Ran.of("check", "--junit=" + file, folder.area()).code()).isEqualTo(1);

        Element suite = (Element) DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getElementsByTagName("testsuite")
                .item(0);
        var cases = suite.getElementsByTagName("testcase");
        assertThat(suite.getAttribute("name")).isEqualTo("prov");
        assertThat(suite.getAttribute("tests")).isEqualTo("2");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(cases.getLength()).isEqualTo(2);
        assertThat(((Element) cases.item(1)).getAttribute("name")).isEqualTo("<b> & \"]]>\" 'åäö'");
        assertThat(((Element) cases.item(1)).getElementsByTagName("failure").getLength())
                .isEqualTo(1);
    }

    @Test
    void aFileInAnotherEncodingIsRefusedAtItsLine() throws IOException {
        folder.write(Folder.PACK + "regler/regler.yaml", "# först\n# å\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Ran.of("check", folder.area()).out())
                .contains(folder.path("rule-packs/prov/regler/regler.yaml") + ":1: Texten är inte kodad i UTF-8.");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path secret = Files.writeString(root.resolve("hemligt.yaml"), "- hemligheten");
        Files.createDirectories(root.resolve("rule-packs/prov/regler"));
        Files.createSymbolicLink(root.resolve("rule-packs/prov/regler/regler.yaml"), secret);
        Files.createSymbolicLink(root.resolve("rule-packs/prov/tabeller"), root);

        Ran ran = Ran.of("check", folder.area());

        assertThat(ran.out())
                .contains("regler/regler.yaml:1: Filen är en länk, och länkar följs inte.")
                .contains("prov/tabeller:1: Filen är en länk, och länkar följs inte.")
                .doesNotContain("hemligheten");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void aHugeFileIsRefusedAndNotReadToItsEnd() throws IOException {
        folder.write(Folder.PACK + "regler/regler.yaml", new byte[9_000_000]);

        assertThat(Ran.of("check", folder.area()).out()).contains("regler/regler.yaml:1: Filen är för stor.");
    }

    @Test
    void aFileInAForeignAreaStopsOnlyThoseWhoUseIt() throws IOException {
        folder.write("rule-packs/annat/pack.yaml", new byte[] {(byte) 0xff});

        assertThat(Ran.of("check", folder.area()).code()).isZero();
        assertThat(Ran.of("check", root.toString()).out()).contains("rule-packs/annat/pack.yaml:1: ");
    }

    @Test
    void whatASilentReaderWouldHaveDroppedIsTold() throws IOException {
        folder.write(Folder.PACK + "regler/regler.yml", "- id: x");
        folder.write(Folder.PACK + ".DS_Store", new byte[] {0});

        Ran ran = Ran.of("check", folder.area());

        assertThat(ran.out())
                .contains("regler/regler.yml:1: Filen kan inte heta ”regler.yml”.")
                .doesNotContain("DS_Store");
    }

    @Test
    void aFileNameCannotSteerTheTerminal() throws IOException {
        folder.write(Folder.PACK + "regler/\u001b[2J\u202e\n.yaml", "x");

        assertThat(Ran.of("check", folder.area()).out())
                .contains("Filen kan inte heta")
                .doesNotContain("\u001b")
                .doesNotContain("\u202e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chekc rule-packs",
                "check",
                "check finns-inte",
                "check --juint=x ../rule-packs",
                "check --junit= ../rule-packs",
                "check src",
                "check ../rule-packs --junit=finns/inte/rapport.xml",
                "evaluate",
                "evaluate ../rule-packs",
                "evaluate --snabbt ../rule-packs",
                "evaluate ../rule-packs finns-inte.json"
            })
    void wrongUseIsToldInSwedishAndHasItsOwnExitCode(String line) {
        Ran ran = Ran.of(line.split(" "));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--help").hasLineCount(2);
    }

    @Test
    void helpIsShownAndOptionsAloneStartTheApplication() {
        assertThat(Ran.of("--help").out()).contains("check [--junit=FIL] MAPP…").contains("evaluate MAPP… FIL");
        assertThat(Ran.of("check", "--help").code()).isZero();
        assertThat(Commands.isCommand("--help")).isTrue();
        assertThat(Commands.isCommand("--server.port=0")).isFalse();
        assertThat(Commands.isCommand()).isFalse();
    }
}
