package se.regelverk.engine.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.expression.Test.Comparison;
import se.regelverk.engine.vocabulary.Kind;

/** Reads a table's cell: a value, {@code a, b}, {@code < <= > >=}, {@code [4..6]}, {@code inte x} or {@code -}. */
public final class TestParser {
    private static final Pattern INTERVAL = Pattern.compile("([\\[\\](])(.+)\\.\\.(.+)([\\[\\])])");
    private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)(.+)");
    private static final int MOST_VALUES = 100;

    /** Room for the longest list of values; an interval is sought in time that grows with the square of it. */
    private static final int MOST_CHARACTERS = 4_000;

    private final ExpressionType type;
    private final Names names;

    private TestParser(ExpressionType type, Names names) {
        this.type = type;
        this.names = names;
    }

    /**
     * Reads a cell of a column.
     *
     * @param type what the column's values are
     */
    public static Parsed<Test> parse(String cell, ExpressionType type, Names names) {
        if (cell.length() > MOST_CHARACTERS) {
            return new Parsed.Refused<>("Cellen är längre än %d tecken.".formatted(MOST_CHARACTERS), "Dela upp raden.");
        }
        try {
            return new Parsed.Accepted<>(new TestParser(type, names).test(cell.strip()));
        } catch (NotUnderstood wrong) {
            return new Parsed.Refused<>(wrong.problem, wrong.remedy);
        }
    }

    private Test test(String cell) throws NotUnderstood {
        if (cell.equals("-")) {
            return new Test.Anything();
        }
        if (cell.startsWith("inte ")) {
            return new Test.Not(list(cell.substring(5).strip()));
        }
        return list(cell);
    }

    private Test list(String cell) throws NotUnderstood {
        List<String> parts =
                Arrays.stream(cell.split(",(?=\\s)", -1)).map(String::strip).toList();
        if (parts.size() > MOST_VALUES) {
            throw new NotUnderstood("Cellen har fler än %d värden.".formatted(MOST_VALUES), "Dela upp raden.");
        }
        List<Test> tests = new ArrayList<>();
        for (String part : parts) {
            tests.add(single(part));
        }
        return tests.size() == 1 ? tests.get(0) : new Test.AnyOf(tests);
    }

    private Test single(String cell) throws NotUnderstood {
        Matcher interval = INTERVAL.matcher(cell);
        if (interval.matches()) {
            requireOrder(cell);
            return new Test.Between(
                    value(interval.group(2)),
                    interval.group(1).equals("["),
                    value(interval.group(3)),
                    interval.group(4).equals("]"));
        }
        Matcher compared = COMPARED.matcher(cell);
        if (compared.matches()) {
            requireOrder(cell);
            return new Test.Compared(comparison(compared.group(1)), value(compared.group(2)));
        }
        return new Test.Compared(Comparison.EQUAL, value(cell));
    }

    private static Comparison comparison(String sign) {
        return Arrays.stream(Comparison.values())
                .filter(one -> one.sign().strip().equals(sign))
                .findFirst()
                .orElseThrow();
    }

    private void requireOrder(String cell) throws NotUnderstood {
        if (type.kind() != Kind.NUMBER && type.kind() != Kind.DATE && type.kind() != Kind.MONTH) {
            throw new NotUnderstood(
                    "”%s” jämför storlek, men värdet är %s.".formatted(cell, type.readable()),
                    "Skriv ett av värdena i stället.");
        }
    }

    private Expression value(String written) throws NotUnderstood {
        String text = written.strip();
        if (type.kind() == Kind.TEXT) {
            return new Expression.Literal(text, type);
        }
        if (type.kind() == Kind.CHOICE
                && !type.options().containsKey(text)
                && names.find(text).isEmpty()) {
            throw new NotUnderstood(
                    "”%s” är inget av valen.".formatted(text),
                    Suggestion.remedy(
                            text, type.options().keySet(), "Välj bland: %s.".formatted(options(type.options()))));
        }
        Parsed<Expression> parsed = ExpressionParser.parse(text, names, type);
        if (parsed instanceof Parsed.Refused<Expression> refused) {
            throw new NotUnderstood(refused.problem(), refused.remedy());
        }
        return ((Parsed.Accepted<Expression>) parsed).value();
    }

    private static String options(Map<String, String> options) {
        return String.join(", ", options.keySet());
    }
}
