package se.regelverk.engine.rulepack.rulebase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.expression.Conditions;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Evaluator;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.rulepack.Calculation;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.DecisionTable.Row;
import se.regelverk.engine.rulepack.Dnf;
import se.regelverk.engine.rulepack.Dnf.Literal;
import se.regelverk.engine.rulepack.References;
import se.regelverk.engine.rulepack.Sentence;
import se.regelverk.engine.rulepack.TableEvaluation;
import se.regelverk.engine.rulepack.Writer;
import se.regelverk.engine.vocabulary.ConceptKey;

/** What each table, calculation and sentence concludes, asked backwards; a rule waits for what it reads exactly as in the rule base. */
final class PlainInference implements Inference {
    private final PlainReasoner reasoner;
    private final GivenValues given;
    private final Map<ConceptKey, Map<Integer, Optional<Derived>>> concluded = new HashMap<>();
    private final List<Derived> added = new ArrayList<>();

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
        concluded.values().forEach(items -> items.values().removeIf(Optional::isEmpty));
        concluded
                .computeIfAbsent(conclusion.key(), key -> new HashMap<>())
                .put(conclusion.item(), Optional.of(conclusion));
    }

    @Override
    public Run.Conclusions conclusions() {
        List<Derived> values = new ArrayList<>(added);
        for (Writer writer : reasoner.content().writers().values()) {
            for (int item : items(writer.list())) {
                conclusion(writer.concept(), item).ifPresent(values::add);
            }
        }
        List<Firing> firings = new ArrayList<>();
        for (Sentence sentence : reasoner.content().sentences()) {
            for (int item : items(sentence.list())) {
                if (holds(sentence, item)) {
                    firings.add(new Firing(sentence, item));
                }
            }
        }
        return new Run.Conclusions(values, firings);
    }

    private int[] items(Optional<String> list) {
        if (list.isEmpty()) {
            return new int[] {Gap.WHOLE_CASE};
        }
        return java.util.stream.IntStream.range(0, given.size(list.get()).orElse(0))
                .toArray();
    }

    /** What the rules conclude about a concept; empty when they come to nothing. */
    Optional<Derived> conclusion(ConceptKey key, int item) {
        Map<Integer, Optional<Derived>> items = concluded.computeIfAbsent(key, one -> new HashMap<>());
        if (items.containsKey(item)) {
            return items.getOrDefault(item, Optional.empty());
        }
        // Whoever asks for itself on the way gets nothing, as in a rule base where such rules wait for each other.
        items.put(item, Optional.empty());
        Optional<Derived> found = Optional.ofNullable(
                        reasoner.content().writers().get(key))
                .flatMap(writer -> conclusion(writer, item))
                .filter(one -> !(one.value() instanceof Evaluated.Undecided));
        items.put(item, found);
        return found;
    }

    private Optional<Derived> conclusion(Writer writer, int item) {
        Environment environment = new PlainValues(reasoner, given, this, item);
        boolean seesAll = seesAll(reasoner.waitsFor(writer), item);
        if (writer instanceof Calculation calculation) {
            return seesAll ? Optional.of(calculated(calculation, item, environment)) : Optional.empty();
        }
        DecisionTable table = (DecisionTable) writer;
        if (seesAll) {
            TableEvaluation result = TableEvaluation.of(table, environment);
            return Optional.of(new Derived(table.concept(), item, result.value(), table, result.rows()));
        }
        return reasoner.isProvenDisjoint(table)
                ? table.rows().stream()
                        .filter(row -> holds(table, row, item, environment))
                        .findFirst()
                        .map(row -> of(table, row, item, environment))
                : Optional.empty();
    }

    private static Derived calculated(Calculation calculation, int item, Environment environment) {
        Evaluated value = Rules.rounded(calculation, Evaluator.evaluate(calculation.formula(), environment));
        return new Derived(calculation.concept(), item, value, calculation, List.of());
    }

    private static Derived of(DecisionTable table, Row row, int item, Environment environment) {
        Evaluated value = Evaluator.evaluate(row.output(), environment);
        return new Derived(table.concept(), item, value, table, List.of(row));
    }

    /** A rule sees nothing until every concluded value it reads is there. */
    private boolean seesAll(References read, int item) {
        return seesAll(read.concepts().stream().filter(reasoner::isDerived).toList(), item);
    }

    private boolean seesAll(List<ConceptKey> concluded, int item) {
        for (ConceptKey key : concluded) {
            if (conclusion(key, place(key, item)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private int place(ConceptKey key, int item) {
        return reasoner.content().pack().vocabulary().listOf(key).isPresent() ? item : Gap.WHOLE_CASE;
    }

    private boolean holds(DecisionTable table, Row row, int item, Environment environment) {
        List<Literal> literals = Rules.literals(table, row);
        return seesAll(Rules.reads(literals).add(row.output()), item) && Rules.holds(literals, environment);
    }

    private boolean holds(Sentence sentence, int item) {
        Environment environment = new PlainValues(reasoner, given, this, item);
        if (seesAll(reasoner.waitsFor(sentence), item)) {
            return Conditions.evaluate(sentence.condition(), environment).truth()
                    == se.regelverk.engine.expression.Truth.MET;
        }
        return Dnf.of(sentence.condition()).branches().stream()
                .anyMatch(branch -> seesAll(Rules.reads(branch), item) && Rules.holds(branch, environment));
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
