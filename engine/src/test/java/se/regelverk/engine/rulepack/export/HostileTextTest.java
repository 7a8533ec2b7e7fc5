package se.regelverk.engine.rulepack.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URL;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.kie.dmn.model.api.Definitions;
import se.regelverk.engine.rulepack.RulePack;

/** Texts that try to be code stay texts, and words that the standard has taken stay names. */
class HostileTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** DRL's strings, with their escapes, and comments to the end of the line. */
    private static final Pattern TEXTS = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\[\"\\\\])*\"|//[^\\n]*");

    private final RulePack pack = PackFiles.pack(HostilePack.files(), "prov");

    @Test
    void everyFunctionAndHitPolicyGivesTheSameInTheOtherEngine() {
        var agreement = new Agreement(pack);
        for (String n : List.of("1", "1,5", "2", "3", "4", "9")) {
            for (String till : List.of("2024-02-29", "2026-02-28", "2026-12-24", "2028-02-29")) {
                agreement.require(n + " " + till, given(n, till));
                Given other = given(n, till).with("text", "annat");
                agreement.require("another text", other);
                agreement.require("another text, small amount", other.with("if", "1"));
            }
        }

        assertThat(agreement.matchedRows()).contains("HO-F1", "HO-F2", "HO-F3", "HO-S1", "HO-S2", "HO-S3");
    }

    @Test
    void aMissingListLeavesWhatReadsItWithoutValueAndAnEmptyOneDoesNot() {
        var agreement = new Agreement(pack);

        agreement.require("empty", given("1", "2026-03-01").with("count", List.of()));
        agreement.require("missing", new Given(Map.of("n", "9"), YearMonth.of(2026, 3), DAY, DAY));
        agreement.require("nothing", new Given(Map.of(), YearMonth.of(2026, 3), DAY, DAY));
        agreement.require(
                "not even the first row",
                given("9", "2026-03-01").with("text", "annat").with("if", "1"));

        assertThat(agreement.matchedRows()).isNotEmpty();
    }

    private static Given given(String n, String till) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("if", "100");
        answers.put("date", "2024-02-29");
        answers.put("till", till);
        answers.put("manad", "2026-03");
        answers.put("n", n);
        answers.put("text", HostilePack.ATTACK);
        answers.put(
                "count",
                List.of(
                        Map.of("sum", "7,25", "for", "2026-05-01"),
                        Map.of("for", "2026-06-01"),
                        Map.of("sum", "7,25", "for", "2026-04-30"),
                        Map.of("sum", "20", "for", "2026-05-01")));
        return new Given(answers, YearMonth.of(2026, 3), DAY, DAY);
    }

    @Test
    void theTextsOfTheModelAreTheAuthorsOwn() {
        Definitions definitions = DmnRun.of(pack, DAY).model().getDefinitions();

        assertThat(definitions.getLabel()).isEqualTo(HostilePack.ATTACK);
        assertThat(definitions.getDrgElement())
                .filteredOn(element -> element.getName().equals("regel_HO_R01"))
                .singleElement()
                .satisfies(element -> assertThat(element.getLabel()).isEqualTo(HostilePack.ATTACK));
    }

    @Test
    void theDocumentIsValidAgainstTheStandardsOwnSchema() throws Exception {
        var schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        URL schema = Objects.requireNonNull(getClass().getResource("/org/omg/spec/DMN/20230324/DMN15.xsd"));
        var validator = schemas.newSchema(schema).newValidator();

        for (String area : List.of("ekonomiskt-bistand", "barn-och-unga")) {
            validator.validate(source(DmnExport.of(PackFiles.pack(area), DAY)));
        }
        validator.validate(source(DmnExport.of(pack, DAY)));
    }

    private static StreamSource source(DmnExport export) {
        return new StreamSource(new StringReader(export.xml()));
    }

    @Test
    void controlSignsThatXmlHasNoFormForAreReplaced() {
        var xml = new Xml();
        xml.text("text", "a\u0000b\u001bc\uD800d\uFFFF");

        assertThat(xml.finished()).contains("<text>a\uFFFDb\uFFFDc\uFFFDd\uFFFD</text>");
    }

    @Test
    void outsideStringsAndCommentsDrlHasNoWordOfTheAuthors() {
        String drl = DrlExport.of(pack, DAY).text();
        String code = TEXTS.matcher(drl).replaceAll("");

        assertThat(drl).contains("System.exit");
        assertThat(code)
                .doesNotContain("System")
                .doesNotContain("exit")
                .doesNotContain("\"")
                .doesNotContain("\\");
        assertThat(code.lines().filter(line -> line.startsWith("rule")))
                .hasSize(pack.sentences().size() + pack.calculations().size() + 6);
    }

    @Test
    void aTextCannotLeaveItsLineOrBeReadAsAnEscapedSign() {
        for (String text :
                List.of("a\nb", "a\r\nb", "a\u2028b", "a\u0085b", "a\u202eb", "\\", "\\u000a", "\"; x", "*/ x /*")) {
            Stream.of(DrlText.quoted(text), DrlText.comment(text)).forEach(written -> {
                assertThat(TEXTS.matcher(written).matches()).as(written).isTrue();
                assertThat(written.lines()).hasSize(1);
                assertThat(written.replace("\\\\", "")).doesNotContain("\\u");
            });
        }
    }

    @Test
    void aRowReadsAsARuleWithItsReason() {
        String drl = DrlExport.of(PackFiles.pack("ekonomiskt-bistand"), DAY).text();

        assertThat(drl).contains("""
                rule "PK-08 Personliga kostnader för varje barn"
                    // @lagrum SoF 12 kap. 2 §
                    // @niva AUTO
                    // @skal Barn 4–6 år som äter lunch utanför hemmet
                when
                    $arende : Arende()
                    $barn : Barn( alder >= 4 && alder <= 6, lunchUtanforHemmet == true )
                then
                    $barn.personligKostnad = riksnorm.barn4till6Lunch;
                end
                """);
    }
}
