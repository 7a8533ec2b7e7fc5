package se.regelverk.engine.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.analysis.Dimension.About;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.expression.Test.Comparison;
import se.regelverk.engine.rulepack.Axis;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.DecisionTable.Row;
import se.regelverk.engine.rulepack.ValueSet;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Unit;

/** Turns a table's cells into sets of positions, with the parameters' values of a day in them. */
final class SpaceReader {
    private final DecisionTable table;
    private final Ranges ranges;
    private final Axis axis;
    private final LinearReader reader;
    private final Map<About, Integer> numbers = new LinkedHashMap<>();
    private final List<Dimension> dimensions = new ArrayList<>();
    private final List<Linear> subjects = new ArrayList<>();

    private SpaceReader(DecisionTable table, ContentInForce content, Ranges ranges, Axis axis) {
        this.table = table;
        this.ranges = ranges;
        this.axis = axis;
        this.reader = new LinearReader(content, ranges, axis);
        table.columns().forEach(column -> subjects.add(reader.read(column.subject())));
    }

    static Space read(DecisionTable table, ContentInForce content, Ranges ranges, Axis axis) {
        var reader = new SpaceReader(table, content, ranges, axis);
        List<Row> rows = table.rows().stream()
                .filter(row -> row.period().contains(content.day()))
                .toList();
        List<Box> boxes = rows.stream().map(row -> reader.box(row.tests())).toList();
        List<Box> gaps =
                table.gaps().stream().map(gap -> reader.box(gap.tests())).toList();
        return new Space(reader.dimensions, rows, boxes, table.gaps(), gaps);
    }

    private Box box(List<Test> tests) {
        var sets = new LinkedHashMap<Integer, ValueSet>();
        for (int column = 0; column < tests.size(); column++) {
            cell(column, tests.get(column), sets);
        }
        return new Box(sets);
    }

    private void cell(int column, Test test, Map<Integer, ValueSet> sets) {
        if (test instanceof Test.Anything || compared(column, test, sets)) {
            return;
        }
        if (test instanceof Test.Between between) {
            cell(column, ValueSet.low(between), sets);
            cell(column, ValueSet.high(between), sets);
            return;
        }
        boolean negated = test instanceof Test.Not;
        Test bare = test instanceof Test.Not not ? not.test() : test;
        int number =
                number(new About.Cell(table.columns().get(column).subject(), bare), ExpressionType.of(Kind.YES_NO));
        ValueSet truth = ValueSet.of(Comparison.EQUAL, negated ? BigDecimal.ZERO : BigDecimal.ONE);
        narrow(sets, number, truth);
    }

    /** Whether the cell compares one sum with values; then its set is added. */
    private boolean compared(int column, Test test, Map<Integer, ValueSet> sets) {
        var meeting = new Meeting(column);
        Optional<ValueSet> set = ValueSet.of(test, meeting::compare);
        // A cell without anything that varies is either always passed, or never: then the row is closed in any
        // dimension.
        set.ifPresent(found -> {
            if (meeting.number >= 0) {
                narrow(sets, meeting.number, found);
            } else if (found.isEmpty()) {
                sets.put(-1, ValueSet.EMPTY);
            }
        });
        return set.isPresent();
    }

    private void narrow(Map<Integer, ValueSet> sets, int number, ValueSet set) {
        Dimension dimension = dimensions.get(number);
        sets.merge(number, set.within(dimension.domain(), dimension.whole()), ValueSet::intersection);
    }

    /** The comparisons of one cell, as long as they are all about the same sum. */
    private final class Meeting {
        private final int column;
        private int number = -1;

        Meeting(int column) {
            this.column = column;
        }

        Optional<ValueSet> compare(Test.Compared test) {
            ExpressionType type = table.columns().get(column).subject().type();
            Linear to = reader.read(test.to(), type);
            Linear difference = subjects.get(column).minus(to);
            if (difference.isConstant()) {
                boolean holds = ValueSet.of(test.comparison(), BigDecimal.ZERO).contains(difference.constant());
                return Optional.of(holds ? ValueSet.ALL : ValueSet.EMPTY);
            }
            // Options and texts have no distance to each other.
            if (!isMeasured(type) && !to.isConstant()) {
                return Optional.empty();
            }
            return placed(test.comparison(), difference);
        }

        private Optional<ValueSet> placed(Comparison comparison, Linear difference) {
            BigDecimal leading = difference.terms().values().iterator().next();
            BigDecimal factor = LinearReader.inverse(leading).orElse(BigDecimal.valueOf(leading.signum()));
            Linear scaled = difference.times(factor);
            var sum = new Linear(scaled.terms(), BigDecimal.ZERO);
            int found = number(new About.Sum(sum), typeOf(sum));
            if (number >= 0 && number != found) {
                return Optional.empty();
            }
            number = found;
            Comparison turned = factor.signum() < 0 ? turned(comparison) : comparison;
            return Optional.of(ValueSet.of(turned, scaled.constant().negate()));
        }
    }

    private static boolean isMeasured(ExpressionType type) {
        return type.kind() == Kind.NUMBER || type.kind() == Kind.DATE || type.kind() == Kind.MONTH;
    }

    private static Comparison turned(Comparison comparison) {
        return switch (comparison) {
            case EQUAL, NOT_EQUAL -> comparison;
            case AT_LEAST -> Comparison.AT_MOST;
            case AT_MOST -> Comparison.AT_LEAST;
            case MORE -> Comparison.LESS;
            case LESS -> Comparison.MORE;
        };
    }

    private static ExpressionType typeOf(Linear sum) {
        Map.Entry<Expression, BigDecimal> first =
                sum.terms().entrySet().iterator().next();
        boolean single = sum.terms().size() == 1 && first.getValue().compareTo(BigDecimal.ONE) == 0;
        return single ? first.getKey().type() : ExpressionType.number(Unit.NONE);
    }

    private int number(About about, ExpressionType type) {
        Integer known = numbers.get(about);
        if (known != null) {
            return known;
        }
        dimensions.add(dimension(about, type));
        numbers.put(about, dimensions.size() - 1);
        return dimensions.size() - 1;
    }

    private Dimension dimension(About about, ExpressionType type) {
        if (about instanceof About.Sum sum && isMeasured(type)) {
            Range range = Range.of(BigDecimal.ZERO);
            for (Map.Entry<Expression, BigDecimal> term : sum.sum().terms().entrySet()) {
                range = range.plus(ranges.of(term.getKey()).times(Range.of(term.getValue())));
            }
            ValueSet domain = range.values();
            return new Dimension(about, type, domain.isEmpty() ? ValueSet.ALL : domain, range.whole());
        }
        return new Dimension(about, type, axis.domain(type), true);
    }
}
