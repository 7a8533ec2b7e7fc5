package se.regelverk.engine.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.expression.Test.Comparison;
import se.regelverk.engine.vocabulary.Kind;

/** Reads a condition: {@code alla}, {@code nagon} and {@code ingen} over single ones, nested at most three levels. */
public final class ConditionReader {
    private static final int DEEPEST = 3;

    /** More is a table; and each is a link of a chain that must end. */
    private static final int MOST_CONDITIONS = 100;

    private static final Map<String, Function<List<Condition>, Condition>> GROUPS = groups();

    private final Names names;
    private final Problems problems;
    private int read;

    private ConditionReader(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /** The condition, or empty with at least one problem added. */
    public static Optional<Condition> read(Yaml node, Names names, Problems problems) {
        return new ConditionReader(names, problems).condition(node, 1);
    }

    private static Map<String, Function<List<Condition>, Condition>> groups() {
        var groups = new LinkedHashMap<String, Function<List<Condition>, Condition>>();
        groups.put("alla", Condition.All::new);
        groups.put("nagon", Condition.AnyOf::new);
        groups.put("ingen", Condition.NoneOf::new);
        return groups;
    }

    private Optional<Condition> condition(Yaml node, int depth) {
        if (++read > MOST_CONDITIONS) {
            if (read == MOST_CONDITIONS + 1) {
                refuseMany(node, "Regeln har fler än %d villkor.");
            }
            return Optional.empty();
        }
        if (node instanceof Yaml.Scalar scalar && scalar.text().equals("alltid")) {
            return Optional.of(new Condition.Always());
        }
        Fields fields = Fields.of("villkoret", node, problems);
        for (Map.Entry<String, Function<List<Condition>, Condition>> group : GROUPS.entrySet()) {
            if (fields.has(group.getKey())) {
                return group(fields, group.getKey(), depth).map(group.getValue());
            }
        }
        return single(fields);
    }

    private void refuseMany(Yaml node, String problem) {
        problems.add(
                node.location(), problem.formatted(MOST_CONDITIONS), "Skriv en tabell och låt regeln läsa dess värde.");
    }

    private Optional<List<Condition>> group(Fields fields, String word, int depth) {
        if (depth > DEEPEST) {
            problems.add(fields.location(), "Villkoren är nästlade djupare än tre nivåer.", "Dela upp regeln i två.");
            return Optional.empty();
        }
        List<Yaml> items = fields.items(word);
        fields.refuseUnknown();
        if (items.isEmpty()) {
            problems.add(
                    fields.locationOf(word), "”%s” har inga villkor.".formatted(word), "Lägg till minst ett villkor.");
            return Optional.empty();
        }
        List<Condition> parts = new ArrayList<>();
        items.forEach(item -> condition(item, depth + 1).ifPresent(parts::add));
        return parts.size() == items.size() ? Optional.of(parts) : Optional.empty();
    }

    private Optional<Condition> single(Fields fields) {
        String word = fields.text("begrepp");
        String operator = fields.text("ar");
        Optional<Yaml> value = fields.optional("varde");
        fields.refuseUnknown();
        if (word.isEmpty() || operator.isEmpty()) {
            return Optional.empty();
        }
        Optional<Expression> subject =
                ExpressionParser.parse(word, names).orReport(fields.locationOf("begrepp"), problems);
        return subject.flatMap(
                found -> test(fields, found, operator, value).map(test -> new Condition.Holds(found, test)));
    }

    private Optional<Test> test(Fields fields, Expression subject, String operator, Optional<Yaml> value) {
        if (operator.equals("saknas") || operator.equals("angiven")) {
            return presence(fields, subject, operator.equals("saknas"));
        }
        if (value.isEmpty()) {
            problems.add(fields.location(), "Villkoret saknar ”varde”.", "Lägg till värdet att jämföra med.");
            return Optional.empty();
        }
        if (operator.equals("mellan") || operator.equals("nagon-av")) {
            return several(fields, subject, operator, value.get());
        }
        Optional<Comparison> comparison = Arrays.stream(Comparison.values())
                .filter(one -> one.word().equals(operator))
                .findFirst();
        if (comparison.isEmpty() || (comparison.get().isOrder() && !isOrdered(subject))) {
            reportOperator(fields, operator, subject, comparison.isPresent());
            return Optional.empty();
        }
        return expression(fields, subject, value.get()).map(to -> new Test.Compared(comparison.get(), to));
    }

    private Optional<Test> presence(Fields fields, Expression subject, boolean missing) {
        boolean isAnswered = subject instanceof Expression.OfConcept concept
                && names.vocabulary()
                        .concept(concept.key())
                        .map(c -> !c.computed())
                        .orElse(false);
        if (!isAnswered) {
            problems.add(
                    fields.locationOf("ar"),
                    "Bara ett begrepp som frågas kan vara angivet eller saknas.",
                    "Använd ett begrepp som inte räknas fram.");
            return Optional.empty();
        }
        return Optional.of(missing ? new Test.Missing() : new Test.Given());
    }

    private Optional<Test> several(Fields fields, Expression subject, String operator, Yaml value) {
        List<Yaml> items = value instanceof Yaml.Sequence sequence ? sequence.items() : List.of(value);
        if (items.size() > MOST_CONDITIONS) {
            refuseMany(value, "Villkoret har fler än %d värden.");
            return Optional.empty();
        }
        List<Expression> values = items.stream()
                .flatMap(item -> expression(fields, subject, item).stream())
                .toList();
        if (values.size() != items.size()) {
            return Optional.empty();
        }
        if (values.isEmpty()) {
            problems.add(
                    fields.locationOf("varde"), "Villkoret har inga värden att jämföra med.", "Lägg till minst ett.");
            return Optional.empty();
        }
        if (operator.equals("nagon-av")) {
            List<Test> tests = values.stream()
                    .<Test>map(one -> new Test.Compared(Comparison.EQUAL, one))
                    .toList();
            return Optional.of(tests.size() == 1 ? tests.get(0) : new Test.AnyOf(tests));
        }
        if (values.size() != 2 || !isOrdered(subject)) {
            problems.add(
                    fields.locationOf("varde"),
                    "”mellan” behöver två gränser för ett tal eller en dag.",
                    "Skriv varde: [från, till].");
            return Optional.empty();
        }
        return Optional.of(new Test.Between(values.get(0), true, values.get(1), true));
    }

    private Optional<Expression> expression(Fields fields, Expression subject, Yaml value) {
        return fields.scalar(value)
                .flatMap(text -> subject.type().kind() == Kind.TEXT
                        ? Optional.of(new Expression.Literal(text, subject.type()))
                        : ExpressionParser.parse(text, names, subject.type()).orReport(value.location(), problems));
    }

    private static boolean isOrdered(Expression subject) {
        Kind kind = subject.type().kind();
        return kind == Kind.NUMBER || kind == Kind.DATE || kind == Kind.MONTH;
    }

    private void reportOperator(Fields fields, String operator, Expression subject, boolean exists) {
        List<String> words = new ArrayList<>(List.of("mellan", "nagon-av", "saknas", "angiven"));
        Arrays.stream(Comparison.values()).forEach(one -> words.add(one.word()));
        problems.add(
                fields.locationOf("ar"),
                exists
                        ? "”%s” kan inte användas på %s."
                                .formatted(operator, subject.type().readable())
                        : "Jämförelsen ”%s” finns inte.".formatted(operator),
                exists
                        ? "Använd lika, inte eller nagon-av."
                        : Suggestion.remedy(operator, words, "Välj bland: " + String.join(", ", words) + "."));
    }
}
