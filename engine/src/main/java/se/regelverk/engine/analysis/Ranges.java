package se.regelverk.engine.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.Function;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.rulepack.Calculation;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.HitPolicy;
import se.regelverk.engine.rulepack.Parameter;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Writer;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.ConceptType;
import se.regelverk.engine.vocabulary.Kind;

/** Between which bounds the numbers of a pack lie, on any day: what is asked as declared, what is computed as its formulas give. */
final class Ranges {
    private final RulePack pack;
    private final Map<ConceptKey, List<Writer>> writers = new HashMap<>();
    private final Map<ConceptKey, Range> concepts = new HashMap<>();

    Ranges(RulePack pack) {
        this.pack = pack;
        Stream.<Writer>concat(pack.tables().stream(), pack.calculations().stream())
                .forEach(writer -> writers.merge(
                        writer.concept(), List.of(writer), (all, one) -> Stream.concat(all.stream(), one.stream())
                                .toList()));
    }

    Range of(ConceptKey key) {
        Range known = concepts.get(key);
        if (known == null) {
            // What depends on itself is refused elsewhere; here it only must not go round.
            concepts.put(key, Range.ANY);
            known = pack.vocabulary().concept(key).map(this::of).orElse(Range.ANY);
            concepts.put(key, known);
        }
        return known;
    }

    private Range of(Concept concept) {
        if (concept.type().kind() != Kind.NUMBER) {
            return Range.WHOLE;
        }
        return concept.computed() ? computed(concept.key()) : answered(concept);
    }

    /**
     * What the vocabulary says, which every form and every other source of a fact is held to. A form may be narrower (its schema's own
     * minimum and maximum), but that is no proof: a fact may come from another form, from an earlier version of it, or in an assessment
     * that no form is behind.
     */
    private static Range answered(Concept concept) {
        boolean whole = concept.type() == ConceptType.WHOLE_NUMBER;
        Range range = new Range(concept.limits().least(), concept.limits().most(), whole);
        return concept.ifOmitted()
                .map(omitted -> range.or(Range.of((BigDecimal) omitted.value())))
                .orElse(range);
    }

    private Range computed(ConceptKey key) {
        return writers.getOrDefault(key, List.of()).stream()
                .map(this::of)
                .reduce(Range::or)
                .orElse(Range.ANY);
    }

    private Range of(Writer writer) {
        if (writer instanceof Calculation calculation) {
            Range range = of(calculation.formula());
            return calculation
                    .decimals()
                    .map(decimals -> range.rounded(step(decimals, RoundingMode.HALF_UP), decimals == 0))
                    .orElse(range);
        }
        DecisionTable table = (DecisionTable) writer;
        Range row = table.rows().stream()
                .map(one -> of(one.output()))
                .reduce(Range::or)
                .orElse(Range.ANY);
        return table.hitPolicy() == HitPolicy.COLLECT ? row.summed() : row;
    }

    Range of(Expression expression) {
        if (expression.type().kind() != Kind.NUMBER) {
            return Range.WHOLE;
        }
        if (expression instanceof Expression.Literal literal) {
            return Range.of((BigDecimal) literal.value());
        }
        if (expression instanceof Expression.OfConcept concept) {
            return of(concept.key());
        }
        if (expression instanceof Expression.OfParameter parameter) {
            return of(parameter.key());
        }
        if (expression instanceof Expression.Negation negation) {
            return of(negation.operand()).negated();
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return of(arithmetic);
        }
        if (expression instanceof Expression.OverItems over) {
            return over.function() == Function.RANK
                    ? Range.wholeFrom(1)
                    : of(over.key()).summed();
        }
        return expression instanceof Expression.Call call ? of(call) : Range.wholeFrom(0);
    }

    private Range of(Expression.Arithmetic arithmetic) {
        if (arithmetic.left().type().kind() != Kind.NUMBER) {
            return Range.WHOLE;
        }
        Range left = of(arithmetic.left());
        Range right = of(arithmetic.right());
        return switch (arithmetic.operator()) {
            case PLUS -> left.plus(right);
            case MINUS -> left.plus(right.negated());
            case TIMES -> left.times(right);
            case DIVIDED_BY -> left.dividedBy(right);
        };
    }

    private Range of(Expression.Call call) {
        List<Expression> arguments = call.arguments();
        return switch (call.function()) {
            case LEAST -> of(arguments.get(0)).least(of(arguments.get(1)));
            case GREATEST -> of(arguments.get(0)).greatest(of(arguments.get(1)));
            case ABSOLUTE -> of(arguments.get(0)).absolute();
            case ROUND -> rounded(arguments, RoundingMode.HALF_UP);
            case ROUND_UP -> rounded(arguments, RoundingMode.CEILING);
            case ROUND_DOWN -> rounded(arguments, RoundingMode.FLOOR);
            case WHOLE_YEARS, WHOLE_MONTHS, DAYS -> Range.WHOLE;
            case PER_MONTH -> of(arguments.get(0));
            case SUM, COUNT, RANK, FIRST_DAY, LAST_DAY, MONTH_OF, NEXT_WORKING_DAY -> Range.ANY;
        };
    }

    private Range rounded(List<Expression> arguments, RoundingMode mode) {
        Range number = of(arguments.get(0));
        if (arguments.get(1) instanceof Expression.Literal literal) {
            int decimals = ((BigDecimal) literal.value())
                    .max(BigDecimal.ZERO)
                    .min(BigDecimal.valueOf(9))
                    .intValue();
            return number.rounded(step(decimals, mode), decimals == 0);
        }
        return new Range(Optional.empty(), Optional.empty(), number.whole());
    }

    private static UnaryOperator<BigDecimal> step(int decimals, RoundingMode mode) {
        return value -> value.scale() > decimals ? value.setScale(decimals, mode) : value;
    }

    private Range of(ParameterKey key) {
        Parameter parameter = pack.parameters().get(key);
        if (parameter == null || (parameter.notDecided().isPresent() && !parameter.isWorkingValue())) {
            return Range.ANY;
        }
        Stream<Object> working = parameter.notDecided().stream().flatMap(open -> open.workingValue().stream());
        return Stream.concat(working, parameter.values().values().stream().map(Parameter.DatedValue::value))
                .map(value -> Range.of((BigDecimal) value))
                .reduce(Range::or)
                .orElse(Range.ANY);
    }
}
