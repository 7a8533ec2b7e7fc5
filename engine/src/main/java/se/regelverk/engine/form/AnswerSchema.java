package se.regelverk.engine.form;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.schema.OpenSchema;
import se.regelverk.engine.schema.Schemas;
import tools.jackson.databind.JsonNode;

/** Opens the schemas of forms, with the formats that Swedish forms need. */
final class AnswerSchema {
    static final Schemas SCHEMAS = Schemas.withFormats(
            FieldType.checked().stream().collect(Collectors.toMap(CheckedCode::format, AnswerSchema::test)));

    private AnswerSchema() {}

    /** What a pattern cannot say about a code. */
    private static Predicate<String> test(CheckedCode code) {
        return text -> code.problem().apply(text).isEmpty();
    }

    /**
     * The schema, or empty with at least one problem added.
     *
     * @param written where the author wrote it
     */
    static Optional<OpenSchema> open(JsonNode document, Yaml written, Problems problems) {
        Schemas.Opened opened = SCHEMAS.open(document);
        if (opened instanceof Schemas.Opened.Refused refused) {
            refused.faults()
                    .forEach(fault -> problems.add(
                            at(written, fault.pointer()),
                            fault.pointer().isEmpty()
                                    ? fault.problem()
                                    : "Schemat, %s: %s".formatted(fault.pointer(), fault.problem()),
                            fault.remedy()));
            return Optional.empty();
        }
        return Optional.of(((Schemas.Opened.Usable) opened).schema());
    }

    /** The line of a pointer, or of as much of it as is written there. */
    private static Location at(Yaml written, String pointer) {
        Yaml node = written;
        for (String step : pointer.split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            if (node instanceof Yaml.Mapping mapping && mapping.entries().containsKey(name)) {
                node = mapping.entries().get(name);
            } else if (node instanceof Yaml.Sequence items && !items.items().isEmpty() && step.matches("[0-9]{1,6}")) {
                node = items.items()
                        .get(Math.min(Integer.parseInt(step), items.items().size() - 1));
            }
        }
        return node.location();
    }
}
