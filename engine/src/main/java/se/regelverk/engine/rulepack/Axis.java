package se.regelverk.engine.rulepack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Test.Comparison;
import se.regelverk.engine.rulepack.ValueSet.Cut;
import se.regelverk.engine.vocabulary.Kind;

/**
 * Where values stand on a line: numbers at themselves, days and months counted, options, yes and no in their order, and texts in the order
 * they are first met. All but numbers stand at whole positions only.
 */
public final class Axis {
    private static final YearMonth FIRST_MONTH = YearMonth.of(0, 1);

    private final List<String> texts = new ArrayList<>();

    public static boolean isWhole(ExpressionType type) {
        return type.kind() != Kind.NUMBER;
    }

    /** A value's position; an option that the type does not have stands outside its domain. */
    public BigDecimal position(Object value, ExpressionType type) {
        return switch (type.kind()) {
            case NUMBER -> (BigDecimal) value;
            case DATE -> BigDecimal.valueOf(((LocalDate) value).toEpochDay());
            case MONTH -> BigDecimal.valueOf(ChronoUnit.MONTHS.between(FIRST_MONTH, (YearMonth) value));
            case YES_NO -> (Boolean) value ? BigDecimal.ONE : BigDecimal.ZERO;
            case CHOICE -> BigDecimal.valueOf(options(type).indexOf(value));
            case TEXT -> text((String) value);
        };
    }

    private BigDecimal text(String value) {
        if (!texts.contains(value)) {
            texts.add(value);
        }
        return BigDecimal.valueOf(texts.indexOf(value));
    }

    /** The value at a position of the type's domain. */
    public Object value(BigDecimal position, ExpressionType type) {
        return switch (type.kind()) {
            case NUMBER -> position;
            case DATE -> LocalDate.ofEpochDay(position.longValueExact());
            case MONTH -> FIRST_MONTH.plusMonths(position.longValueExact());
            case YES_NO -> position.signum() > 0;
            case CHOICE -> options(type).get(position.intValueExact());
            case TEXT -> textAt(position.intValueExact());
        };
    }

    private String textAt(int position) {
        return position < texts.size() ? texts.get(position) : "annan text " + position;
    }

    /** All positions that a value of the type can have, when nothing more is known of it. */
    public ValueSet domain(ExpressionType type) {
        return switch (type.kind()) {
            case NUMBER, DATE, MONTH -> ValueSet.ALL;
            case YES_NO -> upTo(2);
            case CHOICE -> upTo(type.options().size());
            case TEXT -> ValueSet.of(Comparison.AT_LEAST, BigDecimal.ZERO);
        };
    }

    private static ValueSet upTo(int count) {
        return ValueSet.between(Cut.before(BigDecimal.ZERO), Cut.before(BigDecimal.valueOf(count)));
    }

    private static List<String> options(ExpressionType type) {
        return List.copyOf(type.options().keySet());
    }
}
