package se.regelverk.engine.proof;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.regelverk.engine.expression.Conditions;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluator;
import se.regelverk.engine.expression.Truth;
import se.regelverk.engine.proof.Coverage.Alternatives;
import se.regelverk.engine.proof.ExampleRuns.Ran;
import se.regelverk.engine.rulepack.Dnf;
import se.regelverk.engine.rulepack.Dnf.Literal;
import se.regelverk.engine.rulepack.Sentence;

/** Counts, for each sentence that can be met in several ways, the ways that some example shows. */
final class AlternativesMet {
    private AlternativesMet() {}

    static Map<String, Alternatives> of(ExampleRuns runs) {
        var counted = new LinkedHashMap<String, Alternatives>();
        for (Sentence sentence : runs.content().pack().sentences()) {
            List<List<Literal>> branches = Dnf.of(sentence.condition()).branches();
            if (branches.size() > 1) {
                var met = new BitSet(branches.size());
                runs.runs().forEach(run -> note(sentence, branches, run, met));
                counted.put(sentence.id(), new Alternatives(met.cardinality(), branches.size()));
            }
        }
        return counted;
    }

    private static void note(Sentence sentence, List<List<Literal>> branches, Ran run, BitSet met) {
        boolean isMet = run.trace().assessment().sentences().stream()
                .anyMatch(one -> one.isMet() && one.sentence().id().equals(sentence.id()));
        for (int item : isMet ? run.trace().items(sentence.list()) : new int[0]) {
            Environment environment = run.trace().at(item);
            for (int at = 0; at < branches.size(); at++) {
                if (branches.get(at).stream().allMatch(literal -> holds(literal, environment))) {
                    met.set(at);
                }
            }
        }
    }

    private static boolean holds(Literal literal, Environment environment) {
        Truth truth = Conditions.holds(Evaluator.evaluate(literal.subject(), environment), literal.test(), environment)
                .truth();
        return literal.negated() ? truth == Truth.NOT_MET || truth == Truth.NOT_APPLICABLE : truth == Truth.MET;
    }
}
