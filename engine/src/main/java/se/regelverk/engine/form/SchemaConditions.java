package se.regelverk.engine.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Test;
import se.regelverk.engine.expression.Test.Comparison;
import se.regelverk.engine.vocabulary.Concept;
import tools.jackson.databind.JsonNode;

/** A schema's {@code if} as a condition of ours, where it can be said as one. */
final class SchemaConditions {
    private static final Set<String> SAYABLE =
            Set.of("properties", "required", "type", "allOf", "anyOf", "not", "title", "description", "$comment");

    /** The question that a property of the same object is asked by. */
    private final Function<String, Optional<Concept>> asked;

    private SchemaConditions(Function<String, Optional<Concept>> asked) {
        this.asked = asked;
    }

    /** The condition, or empty when it says more than a condition can. */
    static Optional<Condition> of(JsonNode test, Function<String, Optional<Concept>> asked) {
        return new SchemaConditions(asked).object(test);
    }

    private Optional<Condition> object(JsonNode test) {
        if (!test.isObject() || !SAYABLE.containsAll(test.propertyNames())) {
            return Optional.empty();
        }
        List<Optional<Condition>> parts = new ArrayList<>();
        List<String> required = test.path("required").values().stream()
                .map(name -> name.asString(""))
                .toList();
        required.forEach(name -> parts.add(asked.apply(name).map(concept -> holds(concept, new Test.Given()))));
        test.path("properties")
                .properties()
                .forEach(property -> parts.add(
                        property(property.getKey(), property.getValue(), required.contains(property.getKey()))));
        test.path("allOf").values().forEach(part -> parts.add(object(part)));
        if (test.has("anyOf")) {
            parts.add(together(
                    test.path("anyOf").values().stream().map(this::object).toList(), Condition.AnyOf::new));
        }
        if (test.has("not")) {
            parts.add(object(test.path("not")).map(SchemaConditions::not));
        }
        return parts.isEmpty() ? Optional.empty() : together(parts, Condition.All::new);
    }

    static Condition not(Condition condition) {
        return new Condition.NoneOf(List.of(condition));
    }

    private static Optional<Condition> together(
            List<Optional<Condition>> parts, Function<List<Condition>, Condition> join) {
        List<Condition> said = parts.stream().flatMap(Optional::stream).toList();
        return said.size() < parts.size() || said.isEmpty()
                ? Optional.empty()
                : Optional.of(said.size() == 1 ? said.get(0) : join.apply(said));
    }

    /** A schema says nothing of a property that is not there, so an unanswered question meets it unless it is required as well. */
    private Optional<Condition> property(String name, JsonNode test, boolean required) {
        return asked.apply(name).flatMap(concept -> test(concept, test)
                .map(found -> required
                        ? holds(concept, found)
                        : new Condition.AnyOf(List.of(holds(concept, new Test.Missing()), holds(concept, found)))));
    }

    static Condition holds(Concept concept, Test test) {
        return new Condition.Holds(new Expression.OfConcept(concept.key(), ExpressionType.of(concept)), test);
    }

    private static Optional<Test> test(Concept concept, JsonNode schema) {
        List<Optional<Test>> tests = new ArrayList<>();
        for (var entry : schema.properties()) {
            JsonNode value = entry.getValue();
            switch (entry.getKey()) {
                case "const" -> tests.add(compared(concept, Comparison.EQUAL, value));
                case "enum" -> tests.add(anyOf(concept, value));
                case "minimum" -> tests.add(compared(concept, Comparison.AT_LEAST, value));
                case "maximum" -> tests.add(compared(concept, Comparison.AT_MOST, value));
                case "exclusiveMinimum" -> tests.add(compared(concept, Comparison.MORE, value));
                case "exclusiveMaximum" -> tests.add(compared(concept, Comparison.LESS, value));
                case "not" -> tests.add(test(concept, value).map(Test.Not::new));
                case "type", "title", "description", "$comment" -> {}
                default -> tests.add(Optional.empty());
            }
        }
        return tests.size() == 1 ? tests.get(0) : Optional.empty();
    }

    private static Optional<Test> anyOf(Concept concept, JsonNode values) {
        List<Test> tests = values.values().stream()
                .flatMap(value -> compared(concept, Comparison.EQUAL, value).stream())
                .toList();
        return tests.size() == values.size() && !tests.isEmpty()
                ? Optional.of(new Test.AnyOf(tests))
                : Optional.empty();
    }

    static Optional<Test> compared(Concept concept, Comparison comparison, JsonNode value) {
        return literal(concept, value)
                .map(found -> new Test.Compared(comparison, new Expression.Literal(found, ExpressionType.of(concept))));
    }

    /** A value in the concept's Java type. */
    private static Optional<Object> literal(Concept concept, JsonNode value) {
        return switch (concept.type().kind()) {
            case NUMBER -> value.isNumber() ? value.decimalValueOpt().map(AnswerValue::plain) : Optional.empty();
            case YES_NO -> value.isBoolean() ? Optional.of(value.booleanValue()) : Optional.empty();
            case CHOICE, TEXT -> value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
            case DATE -> value.isString() ? date(value.stringValue()) : Optional.empty();
            case MONTH -> Optional.empty();
        };
    }

    private static Optional<Object> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
