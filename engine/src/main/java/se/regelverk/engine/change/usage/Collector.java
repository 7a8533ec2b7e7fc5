package se.regelverk.engine.change.usage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.change.usage.Use.Place;
import se.regelverk.engine.change.usage.Use.Spot;
import se.regelverk.engine.change.usage.Use.Subject;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ExpressionParser;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Mention;
import se.regelverk.engine.expression.Name;
import se.regelverk.engine.expression.Names;
import se.regelverk.engine.expression.Parsed;
import se.regelverk.engine.expression.TestParser;
import se.regelverk.engine.vocabulary.Kind;

/** Notes what the single values and keys of a file name. */
final class Collector {
    private final List<Use> found;

    Collector(List<Use> found) {
        this.found = found;
    }

    /** A key that is itself a name. */
    void key(Yaml.Mapping mapping, String key, Subject subject, Place place) {
        var spot = new Spot(mapping.keySpans().getOrDefault(key, mapping.span()), key, 0, key.length());
        found.add(new Use(subject, place, mapping.keys().getOrDefault(key, mapping.location()), spot));
    }

    /** A value that is one word. */
    void wholeWord(Yaml node, Names names, Place place) {
        if (node instanceof Yaml.Scalar scalar) {
            names.find(scalar.text())
                    .ifPresent(
                            name -> add(scalar, subject(name), 0, scalar.text().length(), place));
        }
    }

    /** A value that says a key at its end, or from a place on. */
    void part(Yaml.Scalar scalar, Subject subject, int start, int end, Place place) {
        add(scalar, subject, start, end, place);
    }

    /** A value that is an expression. */
    void expression(Yaml node, Names names, Map<String, String> options, Place place) {
        if (node instanceof Yaml.Scalar scalar) {
            mentions(scalar, ExpressionParser.mentions(scalar.text(), names, options), 0, place);
        }
    }

    /** A cell, or a list of values that reads as one. */
    void cell(Yaml node, Names names, ExpressionType type, Place place) {
        for (Yaml item : Nodes.items(node)) {
            if (item instanceof Yaml.Scalar scalar) {
                mentions(scalar, TestParser.mentions(scalar.text(), type, names), 0, place);
            }
        }
    }

    /** A text with values in braces. */
    void template(Yaml node, Names names, Place place) {
        if (!(node instanceof Yaml.Scalar scalar)) {
            return;
        }
        String text = scalar.text();
        int open = text.indexOf('{');
        for (int close = text.indexOf('}', open + 1); open >= 0 && close > open; close = text.indexOf('}', open + 1)) {
            String inner = text.substring(open + 1, close);
            mentions(scalar, ExpressionParser.mentions(inner, names, Map.of()), open + 1, place);
            open = text.indexOf('{', close);
        }
    }

    /** A condition with all that is nested in it. */
    void condition(Yaml node, Names names, Place place) {
        for (String group : List.of("alla", "nagon", "ingen")) {
            Nodes.items(node, group).forEach(part -> condition(part, names, place));
        }
        Nodes.get(node, "begrepp").ifPresent(subject -> {
            expression(subject, names, Map.of(), place);
            type(subject, names).filter(type -> type.kind() != Kind.TEXT).ifPresent(type -> Nodes.items(node, "varde")
                    .forEach(value -> expression(value, names, type.options(), place)));
        });
    }

    /** What an expression gives, when it can be read. */
    static Optional<ExpressionType> type(Yaml node, Names names) {
        return node instanceof Yaml.Scalar scalar
                        && ExpressionParser.parse(scalar.text(), names) instanceof Parsed.Accepted<Expression> accepted
                ? Optional.of(accepted.value().type())
                : Optional.empty();
    }

    private void mentions(Yaml.Scalar scalar, List<Mention> mentions, int offset, Place place) {
        mentions.forEach(one -> add(scalar, subject(one.name()), offset + one.start(), offset + one.end(), place));
    }

    private void add(Yaml.Scalar scalar, Subject subject, int start, int end, Place place) {
        found.add(new Use(subject, place, scalar.location(), new Spot(scalar.span(), scalar.text(), start, end)));
    }

    private static Subject subject(Name name) {
        if (name instanceof Name.OfConcept concept) {
            return new Subject(Use.Kind.CONCEPT, concept.key().value());
        }
        return name instanceof Name.OfParameter parameter
                ? new Subject(Use.Kind.PARAMETER, parameter.key().value())
                : new Subject(Use.Kind.LIST, ((Name.OfList) name).key());
    }
}
