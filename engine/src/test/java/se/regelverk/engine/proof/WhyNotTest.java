package se.regelverk.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.expression.Truth;
import se.regelverk.engine.proof.ExampleRuns.Ran;

class WhyNotTest {
    @ParameterizedTest
    @ValueSource(strings = {"ekonomiskt-bistand", "barn-och-unga"})
    void agreesWithTheAssessmentInEveryExample(String area) {
        for (Ran run : Proofs.runs(area).runs()) {
            List<WhyNot> all = WhyNot.of(run.trace(), run.prepared().form());
            Set<String> counted = counted(run.trace().assessment());
            assertThat(all).as(run.name()).isNotEmpty();
            for (WhyNot one : all) {
                assertThat(counted).as(run.name()).doesNotContain(key(one.rule().id(), one.item()));
                assertThat(one.failed().isEmpty())
                        .as("%s: %s", run.name(), one.rule().id())
                        .isEqualTo(!one.other().isEmpty());
                assertThat(one.failed()).allSatisfy(WhyNotTest::isToldInWords);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ekonomiskt-bistand", "barn-och-unga"})
    void saysOfEverySentenceThatIsNotMetWhetherAnAnswerCouldChangeIt(String area) {
        for (Ran run : Proofs.runs(area).runs()) {
            List<WhyNot> all = WhyNot.of(run.trace(), run.prepared().form());
            run.trace().assessment().sentences().stream()
                    .filter(result -> !result.isMet())
                    .forEach(result -> {
                        WhyNot why = all.stream()
                                .filter(one ->
                                        one.rule().id().equals(result.sentence().id()) && one.item() == result.item())
                                .findFirst()
                                .orElseThrow();
                        if (result.truth() == Truth.UNDECIDED && !why.failed().isEmpty()) {
                            assertThat(why.failed()).anyMatch(one -> one.truth() == Truth.UNDECIDED);
                        }
                    });
        }
    }

    private static void isToldInWords(FailedCondition failed) {
        assertThat(failed.text()).startsWith("Regeln kräver att").matches("(?s).*[.?]");
        assertThat(failed.missing().isEmpty()).isEqualTo(failed.truth() != Truth.UNDECIDED);
    }

    private static Set<String> counted(Assessment assessment) {
        Set<String> counted = new HashSet<>();
        assessment.conclusions().forEach(one -> one.reasons()
                .forEach(reason -> counted.add(key(reason.ruleId(), one.item()))));
        assessment.sentences().stream()
                .filter(one -> one.isMet())
                .forEach(one -> counted.add(key(one.sentence().id(), one.item())));
        return counted;
    }

    private static String key(String rule, int item) {
        return rule + "#" + item;
    }
}
