package se.regelverk.engine.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.regelverk.engine.expression.Conditions;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Evaluator;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.expression.Truth;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.DecisionTable.Row;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.TableEvaluation;
import se.regelverk.engine.vocabulary.ConceptKey;

/** Tries a table against every case of a grid that has each bound and a value between every two of them. */
final class BruteForce {
    private final DecisionTable table;
    private final ContentInForce content;
    final List<Map<String, Object>> open = new ArrayList<>();
    final Set<List<String>> pairs = new LinkedHashSet<>();
    final Set<String> reached = new LinkedHashSet<>();

    BruteForce(RulePack pack, LocalDate day) {
        this.table = pack.tables().get(0);
        this.content = ContentInForce.of(pack, day);
    }

    BruteForce over(Set<String> concepts) {
        List<Map<String, Object>> cases = List.of(Map.of());
        for (String concept : concepts) {
            List<Map<String, Object>> more = new ArrayList<>();
            for (Map<String, Object> one : cases) {
                values(concept).forEach(value -> {
                    var longer = new LinkedHashMap<>(one);
                    longer.put(concept, value);
                    more.add(longer);
                });
            }
            cases = more;
        }
        cases.forEach(this::tried);
        return this;
    }

    private static Stream<Object> values(String concept) {
        return switch (concept) {
            case "helt" -> IntStream.rangeClosed(-2, 7).mapToObj(BigDecimal::valueOf);
            case "smatt" -> IntStream.rangeClosed(1, 3).mapToObj(BigDecimal::valueOf);
            case "delar", "annat" -> IntStream.rangeClosed(-3, 13).mapToObj(half -> BigDecimal.valueOf(half * 5L, 1));
            case "dag" -> IntStream.rangeClosed(-1, 5).mapToObj(LocalDate.of(2026, 3, 1)::plusDays);
            case "manad" -> IntStream.rangeClosed(-1, 5).mapToObj(YearMonth.of(2026, 1)::plusMonths);
            case "svar" -> Stream.of(true, false);
            case "val" -> Stream.of("a", "b", "c");
            default -> Stream.of("a", "b", "c", "något annat");
        };
    }

    private void tried(Map<String, Object> values) {
        List<Row> met = met(values);
        if (met.isEmpty() && !isLeftOut(values)) {
            open.add(values);
        }
        for (int i = 0; i < met.size(); i++) {
            for (int j = i + 1; j < met.size(); j++) {
                pairs.add(List.of(met.get(i).id(), met.get(j).id()));
            }
        }
        switch (table.hitPolicy()) {
            case FIRST -> met.stream().limit(1).forEach(row -> reached.add(row.id()));
            case UNIQUE, COLLECT -> met.forEach(row -> reached.add(row.id()));
        }
    }

    List<Row> met(Map<String, Object> values) {
        Environment environment = environment(values);
        return rows().stream()
                .filter(row -> TableEvaluation.verdict(table, row, environment).truth() == Truth.MET)
                .toList();
    }

    /** The rows in force on the day. */
    List<Row> rows() {
        return table.rows().stream()
                .filter(row -> row.period().contains(content.day()))
                .toList();
    }

    boolean isLeftOut(Map<String, Object> values) {
        Environment environment = environment(values);
        return table.gaps().stream()
                .anyMatch(gap -> IntStream.range(0, gap.tests().size())
                        .allMatch(column -> passes(column, gap.tests().get(column), environment)));
    }

    private boolean passes(int column, Test test, Environment environment) {
        Evaluated subject = Evaluator.evaluate(table.columns().get(column).subject(), environment);
        return Conditions.holds(subject, test, environment).truth() == Truth.MET;
    }

    private Environment environment(Map<String, Object> values) {
        return new Case(new HashMap<>(values), content);
    }

    private record Case(Map<String, Object> values, ContentInForce content) implements Environment {
        @Override
        public Evaluated concept(ConceptKey key) {
            Object value = values.get(key.value());
            return value == null
                    ? Evaluated.missing(Gap.Cause.NOT_ANSWERED, key.value(), Gap.WHOLE_CASE)
                    : Evaluated.known(value);
        }

        @Override
        public Evaluated parameter(ParameterKey key) {
            return content.parameter(key);
        }

        @Override
        public Items items(ConceptKey key) {
            throw new AssertionError(key);
        }

        @Override
        public Evaluated count(String list) {
            throw new AssertionError(list);
        }

        @Override
        public int item() {
            return Gap.WHOLE_CASE;
        }
    }
}
