package se.regelverk.engine.attack;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.form.FormValidator;
import se.regelverk.engine.form.SchemaForm;
import se.regelverk.engine.schema.SchemaVerdict;
import se.regelverk.engine.schema.Schemas;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A schema of anyone's, and a document that is held to it. */
final class Tried {
    /** Reads what an attacker managed to get past every reader. */
    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(2_000_000)
                            .maxNestingDepth(5_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static final Schemas SCHEMAS = Schemas.withFormats(Map.of());

    private Tried() {}

    static void tried(String schema, String instance) {
        JsonNode document = JSON.readTree(schema);
        JsonNode data = JSON.readTree(instance);
        Bounded.run(
                () -> SchemaForm.open("prov", document, Location.ofFile("prov")) instanceof SchemaForm.Result.Laid laid
                        ? FormValidator.validate(laid.form(), data)
                        : new SchemaVerdict.TooMuch());
        Bounded.run(() -> SCHEMAS.open(document) instanceof Schemas.Opened.Usable usable
                ? usable.schema().check(data)
                : new SchemaVerdict.TooMuch());
    }

    static String numbers(int count) {
        return IntStream.range(1, count + 1).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }
}
