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
    private static final Pattern COMMA = Pattern.compile(",(?=\\s)");
    private static final int MOST_VALUES = 100;

    /** Room for the longest list of values; an interval is sought in time that grows with the square of it. */
    private static final int MOST_CHARACTERS = 4_000;

    private final ExpressionType type;
    private final Names names;
    private final List<Mention> mentions = new ArrayList<>();

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
            return new Parsed.Accepted<>(new TestParser(type, names).test(new Part(cell, 0).strip()));
        } catch (NotUnderstood wrong) {
            return new Parsed.Refused<>(wrong.problem, wrong.remedy);
        }
    }

    /** What a cell names and where, in order; nothing when it cannot be read. */
    public static List<Mention> mentions(String cell, ExpressionType type, Names names) {
        try {
            var parser = new TestParser(type, names);
            parser.test(new Part(cell, 0).strip());
            return cell.length() > MOST_CHARACTERS ? List.of() : List.copyOf(parser.mentions);
        } catch (NotUnderstood wrong) {
            return List.of();
        }
    }

    /** A part of a cell and where in the cell it begins. */
    private record Part(String text, int at) {
        Part from(int start, int end) {
            return new Part(text.substring(start, end), at + start);
        }

        Part strip() {
            int start = text.length() - text.stripLeading().length();
            return new Part(text.strip(), at + start);
        }
    }

    private Test test(Part cell) throws NotUnderstood {
        if (cell.text().equals("-")) {
            return new Test.Anything();
        }
        if (cell.text().startsWith("inte ")) {
            return new Test.Not(list(cell.from(5, cell.text().length()).strip()));
        }
        return list(cell);
    }

    private Test list(Part cell) throws NotUnderstood {
        List<Part> parts = parts(cell);
        if (parts.size() > MOST_VALUES) {
            throw new NotUnderstood("Cellen har fler än %d värden.".formatted(MOST_VALUES), "Dela upp raden.");
        }
        List<Test> tests = new ArrayList<>();
        for (Part part : parts) {
            tests.add(single(part));
        }
        return tests.size() == 1 ? tests.get(0) : new Test.AnyOf(tests);
    }

    private static List<Part> parts(Part cell) {
        List<Part> parts = new ArrayList<>();
        Matcher comma = COMMA.matcher(cell.text());
        int at = 0;
        while (comma.find()) {
            parts.add(cell.from(at, comma.start()).strip());
            at = comma.end();
        }
        parts.add(cell.from(at, cell.text().length()).strip());
        return parts;
    }

    private Test single(Part cell) throws NotUnderstood {
        Matcher interval = INTERVAL.matcher(cell.text());
        if (interval.matches()) {
            requireOrder(cell.text());
            return new Test.Between(
                    value(cell.from(interval.start(2), interval.end(2))),
                    interval.group(1).equals("["),
                    value(cell.from(interval.start(3), interval.end(3))),
                    interval.group(4).equals("]"));
        }
        Matcher compared = COMPARED.matcher(cell.text());
        if (compared.matches()) {
            requireOrder(cell.text());
            return new Test.Compared(
                    comparison(compared.group(1)), value(cell.from(compared.start(2), compared.end(2))));
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

    private Expression value(Part written) throws NotUnderstood {
        Part part = written.strip();
        String text = part.text();
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
        ExpressionParser.mentions(text, names, type.options())
                .forEach(found ->
                        mentions.add(new Mention(found.name(), part.at() + found.start(), part.at() + found.end())));
        return ((Parsed.Accepted<Expression>) parsed).value();
    }

    private static String options(Map<String, String> options) {
        return String.join(", ", options.keySet());
    }
}
