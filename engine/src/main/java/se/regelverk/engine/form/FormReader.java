package se.regelverk.engine.form;

import java.util.List;
import java.util.Optional;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads and checks a form definition: {@code form-definitions/<area>/<form>.yaml}. */
public final class FormReader {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private FormReader() {}

    /**
     * The form, or empty with at least one problem added.
     *
     * @param path the file's path in the repository's layout; its name is the form's id
     */
    public static Optional<FormDefinition> read(String path, Yaml root, Vocabulary vocabulary, Problems problems) {
        var own = new Problems();
        Optional<FormDefinition> form = readAll(path, root, vocabulary, own);
        own.inOrder().forEach(found -> problems.add(found.location(), found.problem(), found.remedy()));
        return own.isEmpty() ? form : Optional.empty();
    }

    private static Optional<FormDefinition> readAll(String path, Yaml root, Vocabulary vocabulary, Problems problems) {
        Fields fields = Fields.of("formuläret", root, problems);
        String id = fields.text("id");
        refuseOtherName(path, id, fields);
        String title = fields.text("titel");
        String intro = fields.optionalText("text").orElse("");
        Optional<Yaml> schemaNode = fields.required("schema");
        List<FormPage> pages = fields.required("layout")
                .map(node -> LayoutReader.read(node, vocabulary, problems))
                .orElse(List.of());
        fields.refuseUnknown();
        if (schemaNode.isEmpty()) {
            return Optional.empty();
        }
        JsonNode schema = SchemaReader.read(schemaNode.get(), problems);
        ConditionOrder.check(pages, problems);
        SchemaAgreement.check(schema, schemaNode.get(), pages, vocabulary, problems);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode document = document(title, (ObjectNode) schema, pages);
        return compiled(document, schemaNode.get().location(), problems).map(compiled -> {
            var hash = ContentHash.of(document + "\n" + pages + "\n" + title + "\n" + intro);
            return new FormDefinition(new FormDefinition.Heading(id, title, intro, hash), document, compiled, pages);
        });
    }

    private static void refuseOtherName(String path, String id, Fields fields) {
        String name = path.substring(path.lastIndexOf('/') + 1).replace(".yaml", "");
        if (!id.isEmpty() && !id.equals(name)) {
            fields.problems()
                    .add(
                            fields.locationOf("id"),
                            "Formulärets id ”%s” är inte filens namn ”%s”.".formatted(id, name),
                            "Skriv ”id: %s” eller byt namn på filen.".formatted(name));
        }
    }

    private static ObjectNode document(String title, ObjectNode schema, List<FormPage> pages) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("$schema", DIALECT).put("title", title);
        schema.properties().forEach(entry -> document.set(entry.getKey(), entry.getValue()));
        ObjectNode concepts = document.putObject("$defs");
        FormDefinition.questionsOf(pages)
                .forEach((key, question) -> concepts.set(key.value(), ConceptSchemas.of(question.concept())));
        return document;
    }

    private static Optional<AnswerSchema> compiled(ObjectNode document, Location at, Problems problems) {
        if (!AnswerSchema.isSchema(document)) {
            problems.add(at, "Schemat är inte ett giltigt JSON Schema.", "Se över nyckelordens värden.");
            return Optional.empty();
        }
        try {
            return Optional.of(AnswerSchema.compile(document));
        } catch (IllegalArgumentException broken) {
            problems.add(
                    at,
                    "Schemat går inte att använda.",
                    "Se över ”pattern” (utan framåt- och bakåtblick) och hänvisningarna (bara till #/$defs/…).");
            return Optional.empty();
        }
    }
}
