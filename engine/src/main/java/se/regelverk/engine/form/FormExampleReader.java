package se.regelverk.engine.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads a form's examples. */
public final class FormExampleReader {
    private FormExampleReader() {}

    public static List<FormExample> read(Yaml root, Vocabulary vocabulary, Problems problems) {
        if (!(root instanceof Yaml.Sequence sequence)) {
            problems.add(
                    root.location(), "Exemplen ska vara en lista.", "Skriv varje exempel med ett bindestreck först.");
            return List.of();
        }
        Set<String> names = new HashSet<>();
        List<FormExample> examples = new ArrayList<>();
        sequence.items().forEach(node -> examples.add(example(node, vocabulary, names, problems)));
        return examples;
    }

    private static FormExample example(Yaml node, Vocabulary vocabulary, Set<String> names, Problems problems) {
        Fields fields = Fields.of("exemplet", node, problems);
        String name = fields.text("namn");
        if (!names.add(name)) {
            problems.add(
                    fields.locationOf("namn"), "Två exempel heter ”%s”.".formatted(name), "Ge det ena ett annat namn.");
        }
        JsonNode answers = fields.required("svar")
                .map(svar -> PlainJson.answers(svar, vocabulary))
                .orElse(JsonNodeFactory.instance.objectNode());
        List<FormExample.Expected> expected = fields.items("problem").stream()
                .map(problem -> expected(problem, problems))
                .toList();
        fields.refuseUnknown();
        return new FormExample(name, answers, expected, fields.location());
    }

    private static FormExample.Expected expected(Yaml node, Problems problems) {
        Fields fields = Fields.of("problemet", node, problems);
        var expected = new FormExample.Expected(fields.text("falt"), fields.text("text"));
        fields.refuseUnknown();
        return expected;
    }
}
