package se.regelverk.engine.rulepack;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Function;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptGroup;
import se.regelverk.engine.vocabulary.Unit;
import se.regelverk.engine.vocabulary.Values;

/** Expressions and tests as parts of a Swedish sentence. */
public final class Phrases {
    private final RulePack pack;

    public Phrases(RulePack pack) {
        this.pack = pack;
    }

    /**
     * An expression in words.
     *
     * @param beside the type of what it stands beside, which gives a plain number its unit and a key its label
     */
    public String of(Expression expression, ExpressionType beside) {
        if (expression instanceof Expression.Literal literal) {
            return literal(literal, beside);
        }
        if (expression instanceof Expression.OfConcept concept) {
            return concept(concept);
        }
        if (expression instanceof Expression.OfParameter parameter) {
            return parameter(parameter.key());
        }
        if (expression instanceof Expression.Negation negation) {
            return "minus " + of(negation.operand(), beside);
        }
        if (expression instanceof Expression.Arithmetic sum) {
            return arithmetic(sum);
        }
        return call(expression);
    }

    private static String literal(Expression.Literal literal, ExpressionType beside) {
        Unit unit = literal.type().unit() == Unit.NONE
                ? beside.unit()
                : literal.type().unit();
        Map<String, String> options =
                beside.options().containsKey(literal.value().toString())
                        ? beside.options()
                        : literal.type().options();
        String text = Values.readable(literal.value(), unit, options);
        boolean isWord = !(literal.value() instanceof Number || literal.value() instanceof Temporal);
        return isWord && !(literal.value() instanceof Boolean) ? "”" + text + "”" : text;
    }

    private String concept(Expression.OfConcept of) {
        return pack.vocabulary()
                .concept(of.key())
                .map(Concept::title)
                .map(Phrases::inSentence)
                .orElse(of.key().value());
    }

    private String parameter(ParameterKey key) {
        Parameter parameter = pack.parameters().get(key);
        return parameter == null ? key.value() : "”" + inSentence(parameter.title()) + "”";
    }

    private String arithmetic(Expression.Arithmetic sum) {
        String sign =
                switch (sum.operator()) {
                    case PLUS -> " plus ";
                    case MINUS -> " minus ";
                    case TIMES -> " gånger ";
                    case DIVIDED_BY -> " delat med ";
                };
        return operand(sum.left()) + sign + operand(sum.right());
    }

    /** As it stands beside something: what has several words of its own is kept together. */
    private String operand(Expression expression) {
        String text = of(expression, expression.type());
        boolean hasParts = expression instanceof Expression.Arithmetic
                || expression instanceof Expression.Call
                || expression instanceof Expression.OverItems;
        return hasParts ? "(" + text + ")" : text;
    }

    private String call(Expression expression) {
        if (expression instanceof Expression.Count count) {
            return "antalet " + list(count.list());
        }
        if (expression instanceof Expression.OverItems items) {
            String what = concept(new Expression.OfConcept(items.key(), items.type()));
            return (items.function() == Function.RANK ? "platsen i ordning efter " : "summan av ") + what;
        }
        Expression.Call call = (Expression.Call) expression;
        List<String> of = call.arguments().stream().map(this::operand).toList();
        return switch (call.function()) {
            case SUM, COUNT, RANK -> throw new IllegalStateException("%s takes a list".formatted(call.function()));
            case LEAST -> "det minsta av %s och %s".formatted(of.get(0), of.get(1));
            case GREATEST -> "det största av %s och %s".formatted(of.get(0), of.get(1));
            case ABSOLUTE -> of.get(0) + " utan minustecken";
            case ROUND -> of.get(0) + " avrundat till " + decimals(of.get(1));
            case ROUND_UP -> of.get(0) + " avrundat uppåt till " + decimals(of.get(1));
            case ROUND_DOWN -> of.get(0) + " avrundat nedåt till " + decimals(of.get(1));
            case PER_MONTH -> of.get(0) + " per månad";
            case WHOLE_YEARS -> "antalet hela år från %s till %s".formatted(of.get(0), of.get(1));
            case WHOLE_MONTHS -> "antalet hela månader från %s till %s".formatted(of.get(0), of.get(1));
            case DAYS -> "antalet dagar från %s till %s".formatted(of.get(0), of.get(1));
            case FIRST_DAY -> "första dagen i " + of.get(0);
            case LAST_DAY -> "sista dagen i " + of.get(0);
            case MONTH_OF -> "månaden för " + of.get(0);
            case NEXT_WORKING_DAY -> of.get(0) + ", eller nästa vardag";
        };
    }

    private static String decimals(String number) {
        return number.equals("0") ? "hela tal" : number.equals("1") ? "1 decimal" : number + " decimaler";
    }

    /** What one item of a list is called. */
    public String list(String key) {
        return pack.vocabulary()
                .list(key)
                .map(ConceptGroup::itemTitle)
                .map(Phrases::inSentence)
                .orElse(key);
    }

    /** What is asked of a value, as it stands after the value: "är högst 0 kr". */
    public String of(Test test, ExpressionType of) {
        if (test instanceof Test.Compared compared) {
            return compared.comparison().phrase() + " " + of(compared.to(), of);
        }
        if (test instanceof Test.Between between) {
            return "är " + bound(between.lowIncluded(), "från och med ", "mer än ") + of(between.low(), of)
                    + bound(between.highIncluded(), " till och med ", " men mindre än ") + of(between.high(), of);
        }
        if (test instanceof Test.AnyOf anyOf) {
            return anyOf.tests().stream().map(one -> of(one, of)).collect(Collectors.joining(" eller "));
        }
        if (test instanceof Test.Not not) {
            return of(not.test(), of).replace("är ", "är inte ").replace(" eller är inte ", " och är inte ");
        }
        if (test instanceof Test.Missing) {
            return "inte är angivet";
        }
        return test instanceof Test.Given ? "är angivet" : "är vad som helst";
    }

    private static String bound(boolean included, String with, String without) {
        return included ? with : without;
    }

    /** A title as it stands inside a sentence: an abbreviation keeps its capitals. */
    public static String inSentence(String title) {
        boolean isWord = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return isWord ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
    }
}
