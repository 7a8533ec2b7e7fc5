package se.regelverk.engine.form;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.regelverk.engine.vocabulary.Concept;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text with a form of its own and rules that a pattern cannot say, such as a number with a check digit.
 *
 * @param format the schema's name for the rules
 * @param shape the form alone as a pattern, for the published schema
 * @param normal typed text in the one way it is kept; text of another form as it is
 * @param example an answer that is right and nobody's
 * @param problem what to do about an answer that breaks the rules, in Swedish; empty when it is right
 */
record CheckedCode(
        String format,
        String shape,
        UnaryOperator<String> normal,
        String example,
        Function<String, Optional<String>> problem,
        FieldControl control)
        implements FieldType {
    @Override
    public void constrain(ObjectNode schema, Concept concept) {
        schema.put("type", "string").put("format", format).put("pattern", shape);
    }

    @Override
    public JsonNode answer(Concept concept, String text) {
        return JsonNodeFactory.instance.stringNode(normal.apply(text));
    }

    @Override
    public String wrong(Concept concept, JsonNode answer) {
        String text = answer.isString() ? answer.stringValue() : "";
        return problem.apply(text).or(() -> problem.apply("")).orElseThrow();
    }

    @Override
    public FieldControl control(Concept concept) {
        return control;
    }
}
