package se.regelverk.engine.rulepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.expression.Environment;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Evaluator;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ExpressionParser;
import se.regelverk.engine.expression.Names;
import se.regelverk.engine.vocabulary.Values;

/** A Swedish text with values in braces: "med {abs(behov)}" reads "med 1 420 kr". */
public record Template(String written, List<Part> parts) {
    public Template {
        parts = List.copyOf(parts);
    }

    /** A piece of text or a value. */
    public sealed interface Part {
        record Plain(String text) implements Part {}

        record Value(Expression expression) implements Part {}
    }

    /** No sentence that people read has more. */
    private static final int MOST_VALUES = 30;

    /** A text of an answer is quoted, not repeated. */
    private static final int MOST_CHARACTERS_OF_A_VALUE = 1_000;

    /** Reads a text; a value that cannot be read is left out with a problem added at the location. */
    public static Template parse(String text, Names names, Location location, Problems problems) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                problems.add(location, "Texten har ”{” utan ”}”.", "Avsluta värdet med ”}”.");
                break;
            }
            if (parts.size() > 2 * MOST_VALUES) {
                problems.add(
                        location,
                        "Texten har fler än %d värden inom klamrar.".formatted(MOST_VALUES),
                        "Korta texten eller dela upp regeln.");
                break;
            }
            parts.add(new Part.Plain(text.substring(at, open)));
            ExpressionParser.parse(text.substring(open + 1, close), names)
                    .orReport(location, problems)
                    .ifPresent(value -> parts.add(new Part.Value(value)));
            at = close + 1;
        }
        parts.add(new Part.Plain(text.substring(at)));
        return new Template(text, parts);
    }

    /** The text with its values; a value that is missing reads as "(uppgift saknas)". */
    public String render(Environment environment) {
        if (parts.size() == 1) {
            return written;
        }
        StringBuilder text = new StringBuilder(written.length() + 20);
        for (Part part : parts) {
            text.append(part instanceof Part.Value value ? readable(value.expression(), environment) : plain(part));
        }
        return text.toString();
    }

    private static String plain(Part part) {
        return ((Part.Plain) part).text();
    }

    private static String readable(Expression expression, Environment environment) {
        Map<String, String> options = expression.type().options();
        return Evaluator.evaluate(expression, environment) instanceof Evaluated.Known known
                ? quoted(Values.readable(known.value(), expression.type().unit(), options))
                : "(uppgift saknas)";
    }

    private static String quoted(String value) {
        return value.length() <= MOST_CHARACTERS_OF_A_VALUE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, MOST_CHARACTERS_OF_A_VALUE / 2)) + " …";
    }
}
