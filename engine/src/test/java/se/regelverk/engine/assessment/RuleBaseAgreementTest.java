package se.regelverk.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.expression.Conditions;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.Truth;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.rulepack.BuiltIn;
import se.regelverk.engine.rulepack.References;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.RulePackReader;
import se.regelverk.engine.rulepack.Sentence;
import se.regelverk.engine.rulepack.Writer;
import se.regelverk.engine.rulepack.rulebase.Derived;
import se.regelverk.engine.rulepack.rulebase.Firing;
import se.regelverk.engine.rulepack.rulebase.RuleBase;
import se.regelverk.engine.rulepack.rulebase.Run;

class RuleBaseAgreementTest {
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
    void theRuleBaseConcludesWhatPlainRecursionDoes(String area, double missing) {
        RulePack pack = pack(area);
        RuleBase rules = RuleBase.build(pack, CLOCKS.dayOfContent());
        int concluded = 0;
        for (int seed = 0; seed < 300; seed++) {
            var answers = new RandomAnswers(pack.vocabulary(), seed, missing).next();
            concluded += compare(rules, new CaseValues(Facts.of(pack.vocabulary(), answers), CLOCKS), seed);
        }
        assertThat(concluded).as("conclusions compared").isGreaterThan(300);
    }

    private static RulePack pack(String area) {
        var problems = new Problems();
        RulePack pack = RulePackReader.read(FILES, new Area(area), problems).orElseThrow();
        assertThat(problems.inOrder()).isEmpty();
        return pack;
    }

    private static int compare(RuleBase rules, CaseValues given, int seed) {
        var interpreter = new Interpreter(rules.content(), given);
        Run.Conclusions conclusions;
        try (Run run = rules.start(given)) {
            run.infer();
            conclusions = run.conclusions();
        }
        Map<String, Evaluated> values = new HashMap<>();
        for (Derived derived : conclusions.values()) {
            assertThat(values.put(derived.key() + "#" + derived.item(), derived.value()))
                    .as("seed %s: two values for %s", seed, derived.key())
                    .isNull();
        }
        rules.content().writers().values().forEach(writer -> compare(writer, interpreter, values, seed));
        compareSentences(rules, interpreter, new HashSet<>(conclusions.firings()), seed);
        return values.size();
    }

    private static void compare(Writer writer, Interpreter interpreter, Map<String, Evaluated> values, int seed) {
        int items = writer.list()
                .map(list -> interpreter.given().size(list).orElse(0))
                .orElse(1);
        for (int i = 0; i < items; i++) {
            int item = writer.list().isPresent() ? i : Gap.WHOLE_CASE;
            Evaluated expected = interpreter.value(writer.concept(), item);
            Evaluated actual = values.get(writer.concept() + "#" + item);
            boolean mayWait = actual == null && readsSomethingUndecided(writer, interpreter, item);
            if (expected instanceof Evaluated.Undecided) {
                assertThat(actual).as("seed %s: %s", seed, writer.concept()).isNull();
            } else if (!mayWait) {
                assertThat(actual).as("seed %s: %s", seed, writer.concept()).isEqualTo(expected);
            }
        }
    }

    /** A table that is weighed as a whole waits for everything it reads; then it is undecided, never wrong. */
    private static boolean readsSomethingUndecided(Writer writer, Interpreter interpreter, int item) {
        var read = References.of(writer);
        var at = interpreter.at(item);
        return read.concepts().stream().anyMatch(key -> at.concept(key) instanceof Evaluated.Undecided)
                || read.overItems().stream()
                        .anyMatch(key -> at.items(key).missing() instanceof Evaluated.Undecided
                                || at.items(key).values().stream().anyMatch(Evaluated.Undecided.class::isInstance));
    }

    private static void compareSentences(RuleBase rules, Interpreter interpreter, Set<Firing> firings, int seed) {
        for (Sentence sentence : rules.content().sentences()) {
            boolean waits = References.ofCondition(sentence).allConcepts().stream()
                    .anyMatch(BuiltIn.OF_THE_ASSESSMENT::contains);
            int items = sentence.list()
                    .map(list -> interpreter.given().size(list).orElse(0))
                    .orElse(1);
            for (int i = 0; i < items && !waits; i++) {
                int item = sentence.list().isPresent() ? i : Gap.WHOLE_CASE;
                Truth truth = Conditions.evaluate(sentence.condition(), interpreter.at(item))
                        .truth();
                assertThat(firings.contains(new Firing(sentence, item)))
                        .as("seed %s: %s, item %s", seed, sentence.id(), item)
                        .isEqualTo(truth == Truth.MET);
            }
        }
    }
}
