package se.regelverk.engine.rulepack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import se.regelverk.engine.content.Period;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Evaluator;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.rulepack.DecisionTable.Row;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * What of a pack holds on a day: the rows, calculations and sentences in force, and every parameter's value.
 *
 * @param writers concept → what gives it its value
 */
public record ContentInForce(
        RulePack pack,
        LocalDate day,
        Map<ConceptKey, Writer> writers,
        List<Sentence> sentences,
        Map<ParameterKey, Evaluated> parameters) {

    public static ContentInForce of(RulePack pack, LocalDate day) {
        var writers = new java.util.LinkedHashMap<ConceptKey, Writer>();
        pack.tables().forEach(table -> writers.put(table.concept(), rowsInForce(table, day)));
        pack.calculations().stream()
                .filter(one -> one.period().contains(day))
                .forEach(one -> writers.put(one.concept(), one));
        var parameters = new HashMap<ParameterKey, Evaluated>();
        pack.parameters().forEach((key, parameter) -> parameters.put(key, parameter.evaluatedOn(day)));
        return new ContentInForce(
                pack,
                day,
                Collections.unmodifiableMap(writers),
                pack.sentences().stream()
                        .filter(one -> one.period().contains(day))
                        .toList(),
                Collections.unmodifiableMap(parameters));
    }

    private static DecisionTable rowsInForce(DecisionTable table, LocalDate day) {
        List<Row> rows =
                table.rows().stream().filter(row -> row.period().contains(day)).toList();
        return new DecisionTable(
                table.id(),
                table.title(),
                table.list(),
                table.hitPolicy(),
                table.columns(),
                table.output(),
                rows,
                table.gaps(),
                table.location());
    }

    /** The days on which something of a pack begins or ends to hold; between two of them the same content holds. */
    public static NavigableSet<LocalDate> changeDays(RulePack pack) {
        NavigableSet<LocalDate> changes = new TreeSet<>();
        changes.add(LocalDate.MIN);
        pack.parameters().values().forEach(parameter -> {
            changes.addAll(parameter.values().keySet());
            addDayAfter(changes, parameter.lastDay());
        });
        pack.tables().forEach(table -> table.rows().forEach(row -> add(changes, row.period())));
        pack.calculations().forEach(one -> add(changes, one.period()));
        pack.sentences().forEach(one -> add(changes, one.period()));
        return changes;
    }

    private static void add(NavigableSet<LocalDate> changes, Period period) {
        changes.add(period.from());
        addDayAfter(changes, period.to());
    }

    private static void addDayAfter(NavigableSet<LocalDate> changes, LocalDate last) {
        if (last.isBefore(LocalDate.MAX)) {
            changes.add(last.plusDays(1));
        }
    }

    /** The value of an expression that needs no case. */
    public Optional<Object> constant(Expression expression) {
        var read = new References().add(expression);
        boolean needsCase = !read.allConcepts().isEmpty() || !read.counted().isEmpty();
        return !needsCase && Evaluator.evaluate(expression, new WithoutCase()) instanceof Evaluated.Known known
                ? Optional.of(known.value())
                : Optional.empty();
    }

    public Evaluated parameter(ParameterKey key) {
        Evaluated value = parameters.get(key);
        return value == null ? Evaluated.missing(Gap.Cause.NO_VALUE_IN_PERIOD, key.value(), Gap.WHOLE_CASE) : value;
    }

    /** An environment of parameters only. */
    public Environment withoutCase() {
        return new WithoutCase();
    }

    private final class WithoutCase implements Environment {
        @Override
        public Evaluated concept(ConceptKey key) {
            return Evaluated.missing(Gap.Cause.NOT_ANSWERED, key.value(), Gap.WHOLE_CASE);
        }

        @Override
        public Evaluated parameter(ParameterKey key) {
            return ContentInForce.this.parameter(key);
        }

        @Override
        public Items items(ConceptKey key) {
            return Items.of(List.of());
        }

        @Override
        public Evaluated count(String list) {
            return Evaluated.missing(Gap.Cause.NOT_ANSWERED, list, Gap.WHOLE_CASE);
        }

        @Override
        public int item() {
            return Gap.WHOLE_CASE;
        }
    }
}
