package se.regelverk.engine.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Opens schemas. Nothing that a schema names is ever fetched, and no schema can reach another one. */
public final class Schemas {
    private static final int MOST_FAULTS = 50;

    private final List<Dialect> dialects;
    private final boolean formatsCount;

    private Schemas(Map<String, Predicate<String>> ownFormats, boolean formatsCount) {
        this.formatsCount = formatsCount;
        this.dialects = Arrays.stream(Draft.values())
                .map(draft -> dialect(draft.dialect(), ownFormats))
                .toList();
    }

    /**
     * Schemas whose {@code format} is a rule like any other, as forms need it.
     *
     * @param ownFormats beside those of JSON Schema, by name
     */
    public static Schemas withFormats(Map<String, Predicate<String>> ownFormats) {
        return new Schemas(ownFormats, true);
    }

    /** Schemas whose {@code format} is a remark, which JSON Schema 2020-12 says it is unless one chooses otherwise. */
    public static Schemas strict() {
        return new Schemas(Map.of(), false);
    }

    private static Dialect dialect(Dialect standard, Map<String, Predicate<String>> ownFormats) {
        return Dialect.builder(standard)
                .formats(formats -> {
                    formats.entrySet().forEach(format -> format.setValue(BoundedFormat.of(format.getValue())));
                    ownFormats.forEach((name, matches) -> formats.put(name, BoundedFormat.own(name, matches)));
                })
                .build();
    }

    /** What became of opening a schema. */
    public sealed interface Opened {
        record Usable(OpenSchema schema) implements Opened {}

        /**
         * It cannot be used.
         *
         * @param faults at least one
         */
        record Refused(List<SchemaFault> faults) implements Opened {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /** Opens a schema that anyone may have written. */
    public Opened open(JsonNode document) {
        return open(document, Map.of());
    }

    /**
     * Opens a schema that may refer to other documents.
     *
     * @param others documents by their absolute addresses; the only ones it can reach
     */
    public Opened open(JsonNode document, Map<String, JsonNode> others) {
        var known = new KnownDocuments(others);
        Optional<Draft> draft = Draft.of(document, known, Draft.DRAFT_2020_12);
        if (draft.isEmpty()) {
            return refused(
                    "/$schema",
                    "Schemat är skrivet i en version som inte finns här.",
                    "Skriv det i 2020-12, draft-07 eller draft-04.");
        }
        List<SchemaFault> faults = SchemaReach.faults(document, draft.get(), known);
        if (faults.isEmpty()) {
            faults = MetaSchemas.faults(document, draft.get());
        }
        return faults.isEmpty()
                ? compiled(document, draft.get(), known)
                : new Opened.Refused(faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
    }

    private Opened compiled(JsonNode document, Draft draft, KnownDocuments known) {
        try {
            Schema schema = registry(draft, known).getSchema(document);
            schema.initializeValidators();
            return new Opened.Usable(new OpenSchema(document.deepCopy(), draft, schema, formatsCount));
        } catch (SchemaException | IllegalArgumentException | StackOverflowError broken) {
            return refused(
                    "",
                    "Schemat går inte att använda.",
                    "Se över hänvisningarna (bara till platser i schemat) och mönstren.");
        }
    }

    private static Opened refused(String pointer, String problem, String remedy) {
        return new Opened.Refused(List.of(new SchemaFault(pointer, problem, remedy)));
    }

    /** One for each schema: a registry remembers the names of what it has seen. */
    private SchemaRegistry registry(Draft draft, KnownDocuments known) {
        return SchemaRegistry.builder()
                .dialectRegistry(known.dialects(dialects))
                .defaultDialectId(draft.id())
                .schemaCacheEnabled(false)
                .schemaLoader(loader -> loader.resourceLoaders(resources -> resources.resources(known::text))
                        .block(address -> !Draft.holds(address.toString()) && !known.holds(address.toString())))
                .schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(formatsCount)
                        .regularExpressionFactory(new LinearPatterns())
                        .build())
                .build();
    }
}
