package se.regelverk.engine.form;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.content.Fields;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.variation.Opening;
import se.regelverk.engine.vocabulary.Concept;
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
        Optional<FormDefinition> form = readAll(path, Opening.strip(path, root), vocabulary, own);
        own.inOrder().forEach(found -> problems.add(found.location(), found.problem(), found.remedy()));
        return own.isEmpty() ? form : Optional.empty();
    }

    private static Optional<FormDefinition> readAll(String path, Yaml root, Vocabulary vocabulary, Problems problems) {
        Fields fields = Fields.of("formuläret", root, problems);
        String id = fields.text("id");
        refuseOtherName(path, id, fields);
        String title = fields.text("titel");
        String intro = fields.optionalText("text").orElse("");
        Optional<Yaml> schema = fields.required("schema");
        List<FormPage> pages = fields.required("layout")
                .map(node -> LayoutReader.read(node, vocabulary, problems))
                .orElse(List.of());
        Transition transition = fields.optional(TransitionReader.KEY)
                .map(node -> TransitionReader.read(node, problems))
                .orElse(Transition.NONE);
        fields.refuseUnknown();
        ConditionOrder.check(pages, problems);
        return schema.flatMap(node -> document(title, node, pages, vocabulary, problems)
                .flatMap(document -> AnswerSchema.open(document, node, problems)
                        .map(compiled -> new FormDefinition(
                                new FormDefinition.Heading(id, title, intro, hash(root, pages), transition),
                                document,
                                compiled,
                                pages))));
    }

    /** Over what is written and the words it uses, wherever the file stands and whatever its line breaks. */
    private static ContentHash hash(Yaml root, List<FormPage> pages) {
        JsonNode asked = PlainJson.of(root);
        if (asked instanceof ObjectNode written) {
            // How one comes to the form is no part of what it asks.
            written.remove(TransitionReader.KEY);
        }
        StringBuilder text = new StringBuilder(asked.toString());
        FormDefinition.questionsOf(pages).forEach((key, question) -> {
            Concept concept = question.concept();
            text.append('\n').append(ConceptSchemas.of(concept)).append(concept.options());
            if (!concept.optionPeriods().isEmpty()) {
                text.append(new TreeMap<>(concept.optionPeriods()));
            }
            text.append(concept.unit()).append(concept.ifOmitted());
        });
        FormDefinition.groupsOf(pages).forEach((key, group) -> text.append('\n').append(group.list()));
        return ContentHash.of(text.toString());
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

    private static Optional<ObjectNode> document(
            String title, Yaml node, List<FormPage> pages, Vocabulary vocabulary, Problems problems) {
        JsonNode schema = SchemaReader.read(node, problems);
        SchemaAgreement.check(schema, node, pages, vocabulary, problems);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("$schema", DIALECT).put("title", title);
        schema.properties().forEach(entry -> document.set(entry.getKey(), entry.getValue()));
        ObjectNode concepts = document.putObject("$defs");
        FormDefinition.questionsOf(pages)
                .forEach((key, question) -> concepts.set(key.value(), ConceptSchemas.of(question.concept())));
        return Optional.of(document);
    }
}
