package se.regelverk.engine.form;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.engine.content.Location;
import tools.jackson.databind.JsonNode;

/**
 * An example of a filled form: {@code form-definitions/<area>/exempel/<form>.yaml}.
 *
 * @param expected the problems expected, in the order of the form; empty when the answers are to be accepted
 */
public record FormExample(String name, JsonNode answers, List<Expected> expected, Location location) {
    public FormExample {
        expected = List.copyOf(expected);
    }

    /** A problem that validation is to find, as pointer and message. */
    public record Expected(String pointer, String message) {
        @Override
        public String toString() {
            return "%s: %s".formatted(pointer, message);
        }
    }

    /** How validation differs from what was expected, one Swedish sentence each; empty when the example holds. */
    public List<String> differences(FormDefinition form) {
        List<Expected> found = FormValidator.validate(form, answers)
                .match(accepted -> List.of(), rejected -> rejected.problems().stream()
                        .map(problem -> new Expected(problem.pointer(), problem.message()))
                        .toList());
        List<String> differences = new ArrayList<>();
        expected.stream()
                .filter(one -> !found.contains(one))
                .forEach(one -> differences.add("Väntade problemet ”%s”, som inte kom.".formatted(one)));
        found.stream()
                .filter(one -> !expected.contains(one))
                .forEach(one -> differences.add("Fick problemet ”%s”, som inte väntades.".formatted(one)));
        return differences;
    }
}
