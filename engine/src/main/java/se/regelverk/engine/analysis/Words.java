package se.regelverk.engine.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.content.Period;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.rulepack.Axis;
import se.regelverk.engine.rulepack.DecisionTable.Column;
import se.regelverk.engine.rulepack.ValueSet;
import se.regelverk.engine.rulepack.ValueSet.Cut;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Values;
import se.regelverk.engine.vocabulary.Vocabulary;

/** Findings' parts as people read them. */
final class Words {
    private static final int MOST_ROWS_NAMED = 5;

    private Words() {}

    /** ”Ålder” for a concept, the column's own words for anything else. */
    static String of(Column column, Vocabulary vocabulary) {
        return concept(column.subject(), vocabulary)
                .map(concept -> "”" + concept.title() + "”")
                .orElse("”" + column.written() + "”");
    }

    static String of(Expression expression, Vocabulary vocabulary) {
        if (expression instanceof Expression.OfParameter parameter) {
            return "”" + parameter.key() + "”";
        }
        return concept(expression, vocabulary)
                .map(concept -> "”" + concept.title() + "”")
                .orElse("ett uttryck");
    }

    private static Optional<Concept> concept(Expression expression, Vocabulary vocabulary) {
        return expression instanceof Expression.OfConcept concept
                ? vocabulary.concept(concept.key())
                : Optional.empty();
    }

    static String value(BigDecimal position, ExpressionType type, Axis axis) {
        Object value = axis.value(position, type);
        return value instanceof BigDecimal number && number.stripTrailingZeros().scale() > 2
                // Two decimals would show a bound as lying on the other side of itself.
                ? number.toPlainString().replace('.', ',')
                : Values.readable(value, type.unit(), type.options());
    }

    /** "är minst 3 och högst 5", "är Hyr eller Äger"; empty when it takes too many words. */
    static Optional<String> of(ValueSet set, Dimension dimension, Axis axis) {
        boolean named =
                dimension.type().kind() == Kind.CHOICE || dimension.type().kind() == Kind.YES_NO;
        if (named) {
            return Optional.of("är " + String.join(" eller ", options(set, dimension, axis)));
        }
        return set.cuts().size() == 2 && dimension.type().kind() != Kind.TEXT
                ? Optional.of(interval(set, dimension, axis))
                : Optional.empty();
    }

    private static List<String> options(ValueSet set, Dimension dimension, Axis axis) {
        List<String> options = new ArrayList<>();
        for (int i = 0; i < set.cuts().size(); i += 2) {
            int to = set.cuts().get(i + 1).at().intValue();
            for (int at = set.cuts().get(i).at().intValue(); at < to; at++) {
                options.add(value(BigDecimal.valueOf(at), dimension.type(), axis));
            }
        }
        return options;
    }

    private static String interval(ValueSet set, Dimension dimension, Axis axis) {
        Cut low = set.cuts().get(0);
        Cut high = set.cuts().get(1);
        ValueSet domain = dimension.domain();
        List<String> parts = new ArrayList<>();
        if (!low.isEnd() && !low.equals(first(domain))) {
            parts.add((low.side() < 0 ? "minst " : "mer än ") + value(low.at(), dimension.type(), axis));
        }
        if (!high.isEnd() && !high.equals(last(domain))) {
            parts.add(upper(high, dimension, axis));
        }
        return isOne(low, high, dimension.whole())
                ? "är " + value(low.at(), dimension.type(), axis)
                : "är " + String.join(" och ", parts);
    }

    private static String upper(Cut high, Dimension dimension, Axis axis) {
        if (dimension.whole()) {
            return "högst " + value(high.at().subtract(BigDecimal.ONE), dimension.type(), axis);
        }
        return (high.side() < 0 ? "mindre än " : "högst ") + value(high.at(), dimension.type(), axis);
    }

    private static boolean isOne(Cut low, Cut high, boolean whole) {
        BigDecimal length = high.at().subtract(low.at());
        return !low.isEnd()
                && !high.isEnd()
                && (length.signum() == 0 || (whole && length.compareTo(BigDecimal.ONE) == 0));
    }

    private static Cut first(ValueSet domain) {
        return domain.cuts().get(0);
    }

    private static Cut last(ValueSet domain) {
        return domain.cuts().get(domain.cuts().size() - 1);
    }

    /** A sentence of its own, with a space before it; empty when it holds from the start and on. */
    static String during(Period period, LocalDate start) {
        boolean fromStart = !period.from().isAfter(start);
        boolean forEver = period.to().equals(LocalDate.MAX);
        if (fromStart) {
            return forEver ? "" : " Det gäller till och med %s.".formatted(period.to());
        }
        return forEver
                ? " Det gäller från och med %s.".formatted(period.from())
                : " Det gäller från och med %s till och med %s.".formatted(period.from(), period.to());
    }

    /** "A, B och C", the rest counted when they are many. */
    static String list(List<String> all) {
        if (all.size() == 1) {
            return all.get(0);
        }
        boolean many = all.size() > MOST_ROWS_NAMED;
        List<String> named = many ? all.subList(0, MOST_ROWS_NAMED) : all.subList(0, all.size() - 1);
        String last = many ? "%d till".formatted(all.size() - MOST_ROWS_NAMED) : all.get(all.size() - 1);
        return String.join(", ", named) + " och " + last;
    }
}
