package se.regelverk.engine.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;

/** Why a decision may be another than the proposed: what all areas share first, then the area's own. */
class DeviationReasonsTest {
    private static final String PACK = TinyPack.FOLDER + "pack.yaml";
    private static final String SHARED = "rule-packs/gemensamt/";
    private static final ContentFiles IMPORTING =
            TinyPack.FILES.with(SHARED + "begrepp.yaml", "{}\n").with(SHARED + "pack.yaml", """
            omrade: gemensamt
            titel: Gemensamt
            rad: Rådet
            galler-fran: 2026-01-01
            avvikelseskal: { annat: Annat skäl }
            """);

    @Test
    void sharedReasonsComeFirstAndTheAreasOwnAfterThem() {
        ContentFiles files = with("importerar: [gemensamt]\navvikelseskal: { bortaTaket: Taket gäller inte här }\n");

        DeviationReasons reasons = RulePackReader.read(files, new Area("prov"), new Problems())
                .orElseThrow()
                .info()
                .deviationReasons();

        assertThat(TinyPack.problems(files)).isEmpty();
        assertThat(reasons.titles().values()).containsExactly("Annat skäl", "Taket gäller inte här");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            { annat: Något annat }  | Skälet ”annat” finns redan i det som importeras.
            { Annat skäl: Annat }   | Nyckeln ”Annat skäl” går inte att använda.
            { tomt: " " }           | Skälet ”tomt” ska vara en text på högst 120 tecken.
            { ett: [ två ] }        | Här ska det stå ett värde, men det står en lista.
            ett                     | Här ska det stå nycklar med värden.
            """)
    void aMistakeIsSaidAtItsPlace(String written, String problem) {
        List<AuthorProblem> problems =
                TinyPack.problems(with("importerar: [gemensamt]\navvikelseskal: " + written + "\n"));

        assertThat(problems).extracting(AuthorProblem::problem).contains(problem);
        assertThat(problems)
                .extracting(one -> one.location().file() + ":" + one.location().line())
                .containsOnly(PACK + ":6");
    }

    private static ContentFiles with(String more) {
        return IMPORTING.with(PACK, TinyPack.FILES.text(PACK).orElseThrow() + more);
    }
}
