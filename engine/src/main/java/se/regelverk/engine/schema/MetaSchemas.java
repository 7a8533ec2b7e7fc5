package se.regelverk.engine.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The rules of JSON Schema itself, which the library holds; nothing is fetched. Compiling a schema does not ask for them. */
final class MetaSchemas {
    private static final Map<Draft, Schema> RULES = new EnumMap<>(Arrays.stream(Draft.values())
            .collect(Collectors.toMap(
                    Function.identity(), draft -> SchemaRegistry.withDefaultDialect(draft.dialect(), builder -> {})
                            .getSchema(SchemaLocation.of(draft.id())))));

    private MetaSchemas() {}

    static List<SchemaFault> faults(JsonNode document, Draft draft) {
        return Effort.errors(Objects.requireNonNull(RULES.get(draft)), document, false)
                .map(errors ->
                        errors.stream().map(MetaSchemas::fault).distinct().toList())
                .orElseGet(() ->
                        List.of(new SchemaFault("", "Schemat är för stort för att kontrolleras.", "Dela upp det.")));
    }

    private static SchemaFault fault(Error error) {
        var finding = Findings.of(error);
        StringBuilder pointer = new StringBuilder();
        finding.path().forEach(step -> pointer.append('/').append(Subschemas.escaped(step.toString())));
        String last = finding.path().isEmpty()
                ? ""
                : finding.path().get(finding.path().size() - 1).toString();
        return new SchemaFault(
                pointer.toString(),
                "”%s” har ett värde som inte kan stå där.".formatted(last),
                "Rätta värdet efter vad nyckelordet ska ha.");
    }
}
