package se.regelverk.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.RulePackReader;
import se.regelverk.engine.rulepack.rulebase.PlainReasoner;
import se.regelverk.engine.rulepack.rulebase.RuleBase;

/** What is tried by plain evaluation must be what the rule base would say, word for word. */
class PlainReasonerTest {
    private static final Clocks CLOCKS =
            new Clocks(YearMonth.of(2026, 3), LocalDate.of(2026, 3, 15), LocalDate.of(2026, 3, 15));
    private static final ContentFiles FILES = RepositoryContent.files().with(SmallPack.FILES);

    @ParameterizedTest(name = "{0}, {1} av frågorna obesvarade")
    @CsvSource({
        "ekonomiskt-bistand, 0.0",
        "ekonomiskt-bistand, 0.15",
        "barn-och-unga, 0.0",
        "barn-och-unga, 0.3",
        "prov, 0.0",
        "prov, 0.3"
    })
    void assessesLikeTheRuleBase(String area, double missing) {
        RulePack pack =
                RulePackReader.read(FILES, new Area(area), new Problems()).orElseThrow();
        var rules = new Assessor(RuleBase.build(pack, CLOCKS.dayOfContent()));
        var plain = new Assessor(PlainReasoner.of(pack, CLOCKS.dayOfContent()));
        for (int seed = 0; seed < 300; seed++) {
            Facts facts = Facts.of(pack.vocabulary(), new RandomAnswers(pack.vocabulary(), seed, missing).next());
            Assessment expected = rules.assess(facts, CLOCKS);
            assertThat(plain.assess(facts, CLOCKS)).as("seed %s", seed).isEqualTo(expected);
            assertThat(expected.sentences()).isNotEmpty();
        }
    }
}
