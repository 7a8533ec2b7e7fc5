package se.regelverk.engine.rulepack.rulebase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.expression.Conditions;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Evaluator;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.Truth;
import se.regelverk.engine.rulepack.Calculation;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.DecisionTable.Row;
import se.regelverk.engine.rulepack.Sentence;
import se.regelverk.engine.rulepack.TableEvaluation;
import se.regelverk.engine.rulepack.Writer;
import se.regelverk.engine.vocabulary.ConceptKey;

/** What each table, calculation and sentence concludes, asked backwards; a rule waits for what it reads exactly as in the rule base. */
final class PlainInference implements Inference {
    private final PlainReasoner reasoner;
    private final GivenValues given;
    private final Map<ConceptKey, Concluded> concluded = new HashMap<>();
    private final List<Derived> added = new ArrayList<>();
    private int round = 1;

    PlainInference(PlainReasoner reasoner, GivenValues given) {
        this.reasoner = reasoner;
        this.given = given;
    }

    @Override
    public void infer() {
        // Everything is worked out when it is asked for.
    }

    @Override
    public void add(Derived conclusion) {
        added.add(conclusion);
        round++;
        of(conclusion.key()).set(conclusion.item(), conclusion, round);
    }

    private Concluded of(ConceptKey key) {
        Concluded found = concluded.get(key);
        if (found == null) {
            found = new Concluded();
            concluded.put(key, found);
        }
        return found;
    }

    @Override
    public List<Derived> values() {
        List<Derived> values = new ArrayList<>(added);
        for (Writer writer : reasoner.content().writers().values()) {
            int first = first(writer.list());
            for (int item = first; item < end(writer.list()); item++) {
                Derived value = conclusion(writer.concept(), item);
                if (value != null) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    @Override
    public List<Firing> firings(List<Sentence> asked) {
        List<Firing> firings = new ArrayList<>();
        for (Sentence sentence : asked) {
            int first = first(sentence.list());
            for (int item = first; item < end(sentence.list()); item++) {
                if (holds(sentence, item)) {
                    firings.add(new Firing(sentence, item));
                }
            }
        }
        return firings;
    }

    private static int first(Optional<String> list) {
        return list.isPresent() ? 0 : Gap.WHOLE_CASE;
    }

    private int end(Optional<String> list) {
        return list.isPresent() ? given.size(list.get()).orElse(0) : Gap.WHOLE_CASE + 1;
    }

    /** What the rules conclude about a concept; null when they come to nothing. */
    @Nullable
    Derived conclusion(ConceptKey key, int item) {
        Concluded known = of(key);
        if (!known.isAsked(item, round)) {
            // Whoever asks for itself on the way gets nothing, as in a rule base where such rules wait for each other.
            known.set(item, null, round);
            Writer writer = reasoner.content().writers().get(key);
            Derived found = writer == null ? null : conclusion(writer, item);
            known.set(item, found == null || found.value() instanceof Evaluated.Undecided ? null : found, round);
        }
        return known.value(item);
    }

    private @Nullable Derived conclusion(Writer writer, int item) {
        Environment environment = new PlainValues(reasoner, given, this, item);
        boolean seesAll = reasoner.waiting(writer).isOver(this, item);
        if (writer instanceof Calculation calculation) {
            return seesAll ? calculated(calculation, item, environment) : null;
        }
        DecisionTable table = (DecisionTable) writer;
        if (seesAll) {
            TableEvaluation result = TableEvaluation.of(table, environment);
            return new Derived(table.concept(), item, result.value(), table, result.rows());
        }
        return reasoner.isProvenDisjoint(table) ? ofRow(table, item, environment) : null;
    }

    private static Derived calculated(Calculation calculation, int item, Environment environment) {
        Evaluated value = Rules.rounded(calculation, Evaluator.evaluate(calculation.formula(), environment));
        return new Derived(calculation.concept(), item, value, calculation, List.of());
    }

    private @Nullable Derived ofRow(DecisionTable table, int item, Environment environment) {
        List<Way> rows = reasoner.rows(table);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).holds(this, item, environment)) {
                Row row = table.rows().get(i);
                Evaluated value = Evaluator.evaluate(row.output(), environment);
                return new Derived(table.concept(), item, value, table, List.of(row));
            }
        }
        return null;
    }

    private boolean holds(Sentence sentence, int item) {
        Environment environment = new PlainValues(reasoner, given, this, item);
        if (reasoner.waiting(sentence).isOver(this, item)) {
            return Conditions.evaluate(sentence.condition(), environment).truth() == Truth.MET;
        }
        for (Way way : reasoner.alternatives(sentence)) {
            if (way.holds(this, item, environment)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
