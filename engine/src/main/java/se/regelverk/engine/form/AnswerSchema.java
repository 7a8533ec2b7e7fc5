package se.regelverk.engine.form;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A compiled JSON Schema. Loads nothing from anywhere, and gives up on what is too deep or takes too long. */
final class AnswerSchema {
    private static final int DEEPEST = 100;

    /** A form of 700 fields with thirty items in every list stays well under it. */
    private static final long MOST_STEPS = 2_000_000;

    private static final Set<String> CHOICES = Set.of("anyOf", "oneOf", "not");
    private static final Dialect DIALECT = dialect();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(DIALECT, builder -> builder.schemaCacheEnabled(false)
                    .schemaLoader(loader -> loader.block(anything -> true))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .regularExpressionFactory(new LinearPatterns())
                            .build()));

    /** The rules of JSON Schema itself, which the library holds; nothing is fetched. */
    private static final Schema RULES = SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
            .getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));

    private final Schema schema;

    private static Dialect dialect() {
        Dialect.Builder builder = Dialect.builder(Dialects.getDraft202012());
        FieldType.CHECKED.forEach(code -> builder.format(new CheckedFormat(code)));
        return builder.build();
    }

    private AnswerSchema(Schema schema) {
        this.schema = schema;
    }

    /** Compiles a schema; the reason it cannot be is an English text for developers. */
    static AnswerSchema compile(JsonNode document) {
        try {
            Schema schema = REGISTRY.getSchema(document);
            schema.initializeValidators();
            return new AnswerSchema(schema);
        } catch (SchemaException | com.google.re2j.PatternSyntaxException broken) {
            throw new IllegalArgumentException("Schema cannot be compiled", broken);
        }
    }

    /** Whether a document is a JSON Schema 2020-12 at all; compiling does not ask. */
    static boolean isSchema(JsonNode document) {
        return RULES.validate(document, AnswerSchema::limit).isEmpty();
    }

    List<SchemaFinding> findings(JsonNode answers) {
        return schema.validate(answers, AnswerSchema::limit).stream()
                .map(AnswerSchema::finding)
                .toList();
    }

    private static void limit(ExecutionContext context) {
        context.executionConfig(config -> config.maxEvaluationDepth(DEEPEST).maxEvaluationSteps(MOST_STEPS));
    }

    private static SchemaFinding finding(Error error) {
        List<Object> path = new ArrayList<>();
        NodePath location = error.getInstanceLocation();
        for (int i = 0; i < location.getNameCount(); i++) {
            path.add(location.getElement(i));
        }
        String keyword = error.getKeyword();
        if (keyword.equals("dependentRequired")) {
            // Its property is the one that is there; the one that is missing is only in the arguments.
            path.add(String.valueOf(error.getArguments()[0]));
            keyword = "required";
        } else if (error.getProperty() != null) {
            path.add(error.getProperty());
        }
        JsonNode limit = error.getSchemaNode() == null ? MissingNode.getInstance() : error.getSchemaNode();
        return new SchemaFinding(path, keyword, limit, choice(error.getEvaluationPath()));
    }

    /** The outermost choice of the author's own; those inside a concept are the concept's matter. */
    private static Optional<String> choice(NodePath path) {
        StringBuilder place = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) {
            String name = String.valueOf(path.getElement(i));
            if (name.equals("$ref")) {
                return Optional.empty();
            }
            place.append('/').append(name);
            if (CHOICES.contains(name) && !(i > 0 && "properties".equals(path.getElement(i - 1)))) {
                return Optional.of(place.toString());
            }
        }
        return Optional.empty();
    }

    /** What a pattern cannot say about a code. */
    private record CheckedFormat(CheckedCode code) implements Format {
        @Override
        public String getName() {
            return code.format();
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            return code.problem().apply(value).isEmpty();
        }
    }
}
