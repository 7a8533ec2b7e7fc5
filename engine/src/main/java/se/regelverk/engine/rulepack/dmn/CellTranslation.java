package se.regelverk.engine.rulepack.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.vocabulary.Kind;

/** Says a cell's unary tests in the language of our cells. */
final class CellTranslation {
    private static final Map<String, String> TURNED = Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=", "=", "=");

    private final Translation translation;
    private final ExpressionType type;

    /** @param type of the column's values */
    CellTranslation(Translation translation, ExpressionType type) {
        this.translation = translation;
        this.type = type;
    }

    String of(String feel) throws NotExpressible {
        String text = feel.strip();
        if (text.isEmpty() || text.equals("-")) {
            return "-";
        }
        if (text.contains("?")) {
            return test(FeelParser.expression(text));
        }
        var parser = new FeelParser(text);
        boolean negated = parser.take("not");
        if (negated) {
            parser.require("(");
        }
        List<String> parts = new ArrayList<>(List.of(unary(parser)));
        while (parser.take(",")) {
            parts.add(unary(parser));
        }
        if (negated) {
            parser.require(")");
        }
        parser.end();
        return (negated ? "inte " : "") + String.join(", ", parts);
    }

    private String unary(FeelParser parser) throws NotExpressible {
        for (String sign : List.of("<=", ">=", "<", ">")) {
            if (parser.take(sign)) {
                return sign + " " + value(parser.sum());
            }
        }
        boolean opens = parser.peek().is("[") || parser.peek().is("]");
        if (!opens && !parser.peek().is("(")) {
            return value(parser.sum());
        }
        boolean lowIncluded = parser.take("[");
        if (!lowIncluded && !parser.take("]")) {
            parser.require("(");
        }
        String low = value(parser.sum());
        if (!parser.take("..")) {
            parser.require(")");
            return "(" + low + ")";
        }
        String high = value(parser.sum());
        boolean highIncluded = parser.take("]");
        if (!highIncluded && !parser.take("[")) {
            parser.require(")");
        }
        return between(lowIncluded, low, high, highIncluded);
    }

    private static String between(boolean lowIncluded, String low, String high, boolean highIncluded) {
        return "%s%s..%s%s".formatted(lowIncluded ? "[" : "]", low, high, highIncluded ? "]" : "[");
    }

    private String value(Feel feel) throws NotExpressible {
        String value = translation.of(feel, type);
        boolean isText = type.kind() == Kind.TEXT;
        if (isText
                && (value.matches("(?s).*,\\s.*|inte .*|-|[<>\\[\\](].*")
                        || !value.strip().equals(value))) {
            throw new NotExpressible("Texten ”%s” kan inte stå i en cell här.".formatted(FeelToken.shortened(value)));
        }
        return value;
    }

    /** A condition on {@code ?}. That it is not null need not be said here: a missing value decides nothing. */
    private String test(Feel feel) throws NotExpressible {
        if (feel instanceof Feel.Group group) {
            return test(group.inside());
        }
        if (feel instanceof Feel.Call call
                && call.function().equals("not")
                && call.arguments().size() == 1) {
            String inside = test(call.arguments().get(0));
            if (inside.startsWith("inte ")) {
                throw new NotExpressible("Dubbel negation kan inte uttryckas i en cell här.");
            }
            return "inte " + inside;
        }
        if (feel instanceof Feel.Call same
                && same.arguments().size() == 2
                && same.arguments().get(0) instanceof Feel.Subject) {
            translation.of(
                    new Feel.Call(
                            same.function(),
                            List.of(same.arguments().get(1), same.arguments().get(1)),
                            ""),
                    type);
            if (same.function().equals("lika_")) {
                return value(same.arguments().get(1));
            }
        }
        if (feel instanceof Feel.Binary binary) {
            return binary(binary);
        }
        throw new NotExpressible("Villkoret kan inte uttryckas i en cell här.");
    }

    private String binary(Feel.Binary binary) throws NotExpressible {
        if (binary.sign().equals("and") && isNotNull(binary.left())) {
            return test(binary.right());
        }
        if (binary.sign().equals("and")) {
            return bounds(binary);
        }
        if (binary.sign().equals("or")) {
            String left = test(binary.left());
            String right = test(binary.right());
            if (left.startsWith("inte ") || right.startsWith("inte ")) {
                throw new NotExpressible("”eller” med en negation kan inte uttryckas i en cell här.");
            }
            return left + ", " + right;
        }
        if (binary.left() instanceof Feel.Subject && !binary.sign().equals("!=")) {
            return sign(binary.sign()) + value(binary.right());
        }
        if (binary.right() instanceof Feel.Subject && TURNED.containsKey(binary.sign())) {
            return sign(TURNED.getOrDefault(binary.sign(), "")) + value(binary.left());
        }
        throw new NotExpressible("Villkoret kan inte uttryckas i en cell här.");
    }

    private static String sign(String sign) {
        return sign.equals("=") ? "" : sign + " ";
    }

    private static boolean isNotNull(Feel feel) {
        return feel instanceof Feel.Binary binary
                && binary.sign().equals("!=")
                && binary.left() instanceof Feel.Subject
                && binary.right() instanceof Feel.Missing;
    }

    private String bounds(Feel.Binary both) throws NotExpressible {
        if (both.left() instanceof Feel.Binary low
                && both.right() instanceof Feel.Binary high
                && low.left() instanceof Feel.Subject
                && high.left() instanceof Feel.Subject
                && low.sign().startsWith(">")
                && high.sign().startsWith("<")) {
            return between(
                    low.sign().equals(">="),
                    value(low.right()),
                    value(high.right()),
                    high.sign().equals("<="));
        }
        throw new NotExpressible("”och” kan bara uttryckas som ett intervall i en cell här.");
    }
}
