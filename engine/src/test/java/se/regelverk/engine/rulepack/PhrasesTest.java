package se.regelverk.engine.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.expression.ExpressionParser;

/** A formula inside a sentence reads as Swedish; nobody has to know what a function is called. */
class PhrasesTest {
    private static final RulePack PACK = RulePackReader.read(
                    RepositoryContent.files(), new Area("ekonomiskt-bistand"), new Problems())
            .orElseThrow();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            abs(behov)                            | behov utan minustecken
            abs(behov + kostnader.hyra)           | (behov plus hyra) utan minustecken
            största(0; behov) - kostnader.hyra    | (det största av 0 och behov) minus hyra
            avrunda uppåt(behov * 2; 0)           | (behov gånger 2) avrundat uppåt till hela tal
            avrunda(behov; 2)                     | behov avrundat till 2 decimaler
            antal(barn) + 1                       | antalet barn plus 1
            """)
    void aFormulaReadsAsSwedish(String written, String read) {
        var problems = new Problems();
        String phrase = ExpressionParser.parse(written, PACK.names(Optional.empty()))
                .orReport(Location.ofFile("prov.yaml"), problems)
                .map(expression -> new Phrases(PACK).of(expression, expression.type()))
                .orElse(problems.inOrder().toString());
        assertThat(phrase.replace('\u00a0', ' ')).isEqualTo(read);
    }
}
