package se.regelverk.engine.rulepack.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.regelverk.engine.expression.ExpressionParser;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Names;
import se.regelverk.engine.expression.Parsed;
import se.regelverk.engine.expression.TestParser;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.dmn.DmnImport;
import se.regelverk.engine.rulepack.dmn.DmnTable;

/** What is read back of an exported model means the same; what a model says beyond a table of ours is refused by name. */
class DmnImportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final RulePack PACK = PackFiles.pack("ekonomiskt-bistand");

    private static DmnImport read(String xml) {
        return DmnImport.read(xml.getBytes(StandardCharsets.UTF_8), PACK, DAY);
    }

    @TestFactory
    Stream<DynamicTest> everyTableOfThePacksComesBackWithTheSameMeaning() {
        return Stream.of("ekonomiskt-bistand", "barn-och-unga").flatMap(area -> {
            RulePack pack = PackFiles.pack(area);
            DmnImport read = DmnImport.read(DmnExport.of(pack, DAY).xml().getBytes(StandardCharsets.UTF_8), pack, DAY);
            return pack.tables().stream()
                    .map(table -> DynamicTest.dynamicTest(table.id(), () -> same(pack, table, read)));
        });
    }

    private static void same(RulePack pack, DecisionTable table, DmnImport read) {
        DmnTable back = read.tables().stream()
                .filter(one -> one.output().equals(table.output()))
                .findFirst()
                .orElseThrow();
        Names names = pack.names(table.list());
        ExpressionType type =
                ExpressionType.of(pack.vocabulary().concept(table.output()).orElseThrow());

        assertThat(back.problems()).isEmpty();
        assertThat(back.title()).isEqualTo(table.title());
        assertThat(back.hitPolicy()).isEqualTo(table.hitPolicy());
        assertThat(back.list()).isEqualTo(table.list());
        Map<String, String> columns = new LinkedHashMap<>();
        table.columns().forEach(column -> columns.put(column.key(), column.written()));
        assertThat(back.columns()).containsExactlyEntriesOf(columns);
        List<DecisionTable.Row> rows =
                table.rows().stream().filter(row -> row.period().contains(DAY)).toList();
        assertThat(back.rows()).hasSameSizeAs(rows);
        for (int at = 0; at < rows.size(); at++) {
            DecisionTable.Row row = rows.get(at);
            DmnTable.Row other = back.rows().get(at);
            assertThat(other.id()).isEqualTo(row.id());
            assertThat(other.legalBasis()).isEqualTo(row.basis().legalBasis());
            assertThat(other.reason()).isEqualTo(row.basis().reason());
            assertThat(other.level()).isEqualTo(row.level().name());
            for (int column = 0; column < table.columns().size(); column++) {
                var subject = table.columns().get(column);
                assertThat(TestParser.parse(
                                other.cells().get(subject.key()),
                                subject.subject().type(),
                                names))
                        .as(row.id() + " " + subject.key())
                        .isEqualTo(new Parsed.Accepted<>(row.tests().get(column)));
            }
            assertThat(ExpressionParser.parse(other.output(), names, type))
                    .as(row.id())
                    .isEqualTo(new Parsed.Accepted<>(row.output()));
        }
    }

    /** A model as another tool writes it, of one decision with one table. */
    private static String model(String version, String table, String more) {
        return """
            <dmn:definitions xmlns:dmn="%s" name="m" namespace="urn:x">
              <dmn:inputData name="hushall"/>
              <dmn:decision name="kvotdel" id="d"><dmn:variable name="kvotdel"/>%s</dmn:decision>%s
            </dmn:definitions>""".formatted(version, table, more);
    }

    private static String table(String policy, String input, String cell, String output) {
        return """
            <dmn:decisionTable %s>
              <dmn:input label="Typ"><dmn:inputExpression><dmn:text>%s</dmn:text></dmn:inputExpression></dmn:input>
              <dmn:output/><dmn:annotation name="Lagrum"/>
              <dmn:rule><dmn:inputEntry><dmn:text><![CDATA[%s]]></dmn:text></dmn:inputEntry>
                <dmn:outputEntry><dmn:text><![CDATA[%s]]></dmn:text></dmn:outputEntry>
                <dmn:annotationEntry><dmn:text>L 1 §</dmn:text></dmn:annotationEntry></dmn:rule>
            </dmn:decisionTable>""".formatted(policy, input, cell, output);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.omg.org/spec/DMN/20180521/MODEL/",
                "https://www.omg.org/spec/DMN/20191111/MODEL/",
                "https://www.omg.org/spec/DMN/20211108/MODEL/",
                "https://www.omg.org/spec/DMN/20230324/MODEL/"
            })
    void everyVersionFromOneTwoToOneFiveIsRead(String version) {
        DmnImport read = read(model(
                version,
                table("hitPolicy=\"FIRST\"", "hushall.typ", "not(\"inneboende\", \"ensamstaende\")", "1.5 * 2"),
                ""));

        assertThat(read.refusals()).isEmpty();
        assertThat(read.tables()).singleElement().satisfies(table -> {
            assertThat(table.problems()).isEmpty();
            assertThat(table.rows()).singleElement().satisfies(row -> {
                assertThat(row.cells()).containsEntry("typ", "inte inneboende, ensamstaende");
                assertThat(row.output()).isEqualTo("1,5 * 2");
                assertThat(row.legalBasis()).isEqualTo("L 1 §");
                assertThat(row.id()).isEmpty();
            });
        });
    }

    static Stream<Arguments> beyond() {
        return Stream.of(
                Arguments.of(table("hitPolicy=\"PRIORITY\"", "hushall.typ", "-", "0"), "PRIORITY"),
                Arguments.of(
                        table("hitPolicy=\"COLLECT\" aggregation=\"MAX\"", "hushall.typ", "-", "0"), "summa (SUM)"),
                Arguments.of(table("", "customer.age", "-", "0"), "Kolumn 1 (Typ): Indata ”customer.age” finns inte"),
                Arguments.of(table("", "hushall.typ", "\"gift\"", "0"), "Rad 1, kolumn 1: ”gift” är inget av valen"),
                Arguments.of(
                        table("", "hushall.typ", "-", "max(1, 2)"),
                        "Rad 1, resultat: FEEL-funktionen ”max” finns inte"),
                Arguments.of(table("", "hushall.typ", "-", "if true then 1 else 2"), "FEEL-ordet ”if”"),
                Arguments.of(table("", "hushall.typ", "-", "{a: 1}"), "Rad 1, resultat: Kontexter"),
                Arguments.of(table("", "hushall.typ", "-", "[1, 2][1]"), "Listor och filter"),
                Arguments.of(
                        table(
                                "",
                                "hushall.typ",
                                "-",
                                "function(x) external { java: { class: \"java.lang.Runtime\" } }"),
                        "Externa funktioner läses inte"),
                Arguments.of(table("", "hushall.typ", "-", "(".repeat(500) + "1" + ")".repeat(500)), "nästlat"),
                Arguments.of(table("", "hushall.typ", "-", "1" + " + 1".repeat(5_000)), "längre än"),
                Arguments.of(table("", "hushall.typ", "contains(?, \"x\")", "0"), "Rad 1, kolumn 1"),
                Arguments.of(table("", "hushall.typ", "-", "2 ** 3"), "Rad 1, resultat"),
                Arguments.of(table("", "hushall.typ", "-", "\"text\""), "Texten ”text” står där"),
                Arguments.of(
                        table("", "hushall.typ", "-", "0").replace("<dmn:output/>", "<dmn:output/><dmn:output/>"),
                        "2 resultat"),
                Arguments.of(
                        table("", "hushall.typ", "-", "0")
                                .replace(
                                        "<dmn:output/>",
                                        "<dmn:output><dmn:defaultOutputEntry><dmn:text>5</dmn:text></dmn:defaultOutputEntry></dmn:output>"),
                        "Standardvärdet ”5”"));
    }

    @ParameterizedTest
    @MethodSource("beyond")
    void whatATableHereCannotSayIsNamedWithItsPlace(String table, String problem) {
        assertThat(read(model("https://www.omg.org/spec/DMN/20230324/MODEL/", table, ""))
                        .tables())
                .singleElement()
                .satisfies(read -> assertThat(read.problems())
                        .anySatisfy(one -> assertThat(one).contains(problem)));
    }

    static Stream<Arguments> hostile() {
        String model = model("https://www.omg.org/spec/DMN/20230324/MODEL/", table("", "hushall.typ", "-", "0"), "");
        return Stream.of(
                Arguments.of("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + model, "DOCTYPE"),
                Arguments.of("<!DOCTYPE x SYSTEM \"http://localhost:1/x\">" + model, "DOCTYPE"),
                Arguments.of("<a>".repeat(10_000), "nästlad djupare"),
                Arguments.of(model.replace("20230324", "20151101"), "version 1.2"),
                Arguments.of("Rad;a\n1;2", "går inte att läsa som XML"),
                Arguments.of("x".repeat(5_000_001), "större än"),
                Arguments.of(
                        model.replace("name=\"m\"", "name=\"m\" expressionLanguage=\"http://www.java.com/java\""),
                        "FEEL"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aFileThatIsNoModelIsNotRead(String file, String problem) {
        DmnImport read = read(file);

        assertThat(read.tables()).isEmpty();
        assertThat(read.refusals()).singleElement().asString().contains(problem);
    }

    @Test
    void externalFunctionsExpressionsAndContextsAreNamedAndLeft() {
        String more = """
            <dmn:businessKnowledgeModel name="onda"><dmn:encapsulatedLogic kind="Java"><dmn:context/></dmn:encapsulatedLogic></dmn:businessKnowledgeModel>
            <dmn:businessKnowledgeModel name="minsta_"><dmn:encapsulatedLogic><dmn:literalExpression><dmn:text>a + b</dmn:text></dmn:literalExpression></dmn:encapsulatedLogic></dmn:businessKnowledgeModel>
            <dmn:decision name="fritt"><dmn:literalExpression><dmn:text>1</dmn:text></dmn:literalExpression></dmn:decision>
            <dmn:decision name="okänt"><dmn:decisionTable/></dmn:decision>""";
        DmnImport read = read(model(
                "https://www.omg.org/spec/DMN/20230324/MODEL/", table("", "hushall.typ", "-", "minsta_(1, 2)"), more));

        assertThat(read.refusals())
                .anyMatch(one -> one.contains("”onda” är extern (Java)"))
                .anyMatch(one -> one.contains("”fritt” är ett uttryck"))
                .anyMatch(one -> one.contains("”okänt” ger inget begrepp"));
        assertThat(read.tables().get(0).problems()).singleElement().asString().contains("minsta_");
    }
}
