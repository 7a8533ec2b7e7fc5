package se.regelverk.engine.form;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.Suggestion;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;

/**
 * Whether a form's schema and layout are about the same answers: every property is asked for, every question has its property, and what
 * must be there to hand in is the same in both.
 */
final class SchemaAgreement {
    private static final int DEEPEST = 12;

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Map<ConceptKey, Question> questions;
    private final Map<String, Group> groups;
    private final Set<String> properties = new HashSet<>();

    private SchemaAgreement(List<FormPage> pages, Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.questions = FormDefinition.questionsOf(pages);
        this.groups = FormDefinition.groupsOf(pages);
    }

    static void check(JsonNode schema, Yaml node, List<FormPage> pages, Vocabulary vocabulary, Problems problems) {
        var agreement = new SchemaAgreement(pages, vocabulary, problems);
        agreement.references(schema, node, 0);
        agreement.object(schema, node, "", true);
        agreement.reportUnasked();
    }

    /**
     * Checks an object's properties.
     *
     * @param required whether the object itself must be there, so that what it requires must be there too
     */
    private void object(JsonNode schema, Yaml node, String prefix, boolean required) {
        refuseOpen(schema, node);
        JsonNode own = schema.path("properties");
        Set<String> needed = new LinkedHashSet<>();
        schema.path("required").values().forEach(name -> needed.add(name.asString("")));
        refuseUnknown(needed, own.propertyNames(), child(node, "required").location());
        for (String name : own.propertyNames()) {
            Yaml property = child(child(node, "properties"), name);
            property(own.path(name), property, prefix + name, required && needed.contains(name));
        }
    }

    private void refuseOpen(JsonNode schema, Yaml node) {
        boolean closed = isFalse(schema, "additionalProperties") || isFalse(schema, "unevaluatedProperties");
        if (!schema.path("type").asString("").equals("object") || !closed) {
            problems.add(
                    node.location(),
                    "Schemat släpper igenom uppgifter som formuläret inte frågar.",
                    "Skriv ”type: object” och ”additionalProperties: false”.");
        }
    }

    private void refuseUnknown(Set<String> needed, Collection<String> names, Location at) {
        for (String name : needed) {
            if (!names.contains(name)) {
                problems.add(
                        at,
                        "”required” nämner ”%s”, som inte är en egenskap.".formatted(name),
                        Suggestion.remedy(name, names, "Lägg till egenskapen eller ta bort namnet."));
            }
        }
    }

    private static boolean isFalse(JsonNode schema, String keyword) {
        return schema.path(keyword).isBoolean() && !schema.path(keyword).booleanValue();
    }

    private void property(JsonNode schema, Yaml node, String key, boolean required) {
        if (schema.has("items")) {
            list(schema, node, key);
        } else if (schema.has("properties")) {
            object(schema, node, key + ".", required);
        } else if (!schema.path("$ref").asString("").equals(ConceptSchemas.REFERENCE + key)) {
            problems.add(
                    node.location(),
                    "Egenskapen ”%s” hänvisar inte till begreppet med samma nyckel.".formatted(key),
                    "Skriv { $ref: \"#/$defs/%s\" }.".formatted(key));
            properties.add(key);
        } else {
            asked(key, required);
        }
    }

    private void list(JsonNode schema, Yaml node, String key) {
        if (!groups.containsKey(key)) {
            problems.add(
                    node.location(),
                    "Ingen grupp frågar efter listan ”%s”.".formatted(key),
                    "Lägg till { grupp: %s, … } i layouten eller ta bort egenskapen.".formatted(key));
        }
        properties.add(key);
        object(schema.path("items"), child(node, "items"), key + ".", true);
    }

    private void asked(String key, boolean required) {
        properties.add(key);
        Question question = ConceptKey.isValid(key) ? questions.get(new ConceptKey(key)) : null;
        if (question == null) {
            return; // Its reference is already reported.
        }
        boolean toSubmit = question.requirement() == Requirement.REQUIRED_TO_SUBMIT;
        if (toSubmit && !required && isAlwaysAsked(question)) {
            problems.add(
                    question.location(),
                    "”%s” har ”krav: spara” men står inte i schemats ”required”.".formatted(question.label()),
                    "Lägg till ”%s” i ”required”, hela vägen från roten."
                            .formatted(question.concept().key().lastName()));
        } else if (required && (!toSubmit || !isAlwaysAsked(question))) {
            problems.add(
                    question.location(),
                    "Schemat kräver ”%s”, men layouten låter frågan vara obesvarad.".formatted(question.label()),
                    isAlwaysAsked(question)
                            ? "Skriv ”krav: spara” eller ta bort namnet ur ”required”."
                            : "Ta bort namnet ur ”required”: frågan visas inte alltid.");
        }
    }

    private boolean isAlwaysAsked(Question question) {
        return question.visibleIf().isEmpty();
    }

    private void reportUnasked() {
        questions.forEach((key, question) -> {
            if (!properties.contains(key.value())) {
                problems.add(
                        question.location(),
                        "Schemat har ingen egenskap för ”%s”.".formatted(key),
                        "Lägg till { $ref: \"#/$defs/%s\" } i schemat eller ta bort frågan.".formatted(key));
            }
        });
        groups.forEach((key, group) -> {
            if (!properties.contains(key)) {
                problems.add(
                        group.location(),
                        "Schemat har ingen lista ”%s”.".formatted(key),
                        "Lägg till { type: array, items: … } i schemat eller ta bort gruppen.");
            }
        });
    }

    /** Every reference, also those inside choices and conditions, leads to a concept that the form asks for. */
    private void references(JsonNode schema, Yaml node, int depth) {
        if (depth > DEEPEST) {
            problems.add(
                    node.location(), "Schemat är nästlat djupare än %d nivåer.".formatted(DEEPEST), "Dela upp det.");
            return;
        }
        if (schema.path("$ref").isString()) {
            reference(schema.path("$ref").stringValue(), child(node, "$ref").location());
        }
        schema.properties().forEach(entry -> references(entry.getValue(), child(node, entry.getKey()), depth + 1));
        for (int i = 0; i < schema.size() && schema.isArray(); i++) {
            Yaml item = node instanceof Yaml.Sequence items && i < items.items().size()
                    ? items.items().get(i)
                    : node;
            references(schema.get(i), item, depth + 1);
        }
    }

    private void reference(String reference, Location at) {
        String key = ConceptSchemas.referenced(reference).orElse("");
        if (key.isEmpty()) {
            problems.add(
                    at, "Schemat får bara hänvisa till vokabulärens begrepp.", "Skriv $ref: \"#/$defs/<begrepp>\".");
        } else if (vocabulary.concept(key).isEmpty()) {
            problems.add(
                    at,
                    "Schemat hänvisar till ”%s”, som inte finns i vokabulären.".formatted(key),
                    Suggestion.remedy(key, vocabulary.names(), "Lägg till begreppet i begrepp.yaml."));
        } else if (!questions.containsKey(new ConceptKey(key))) {
            problems.add(
                    at,
                    "Schemat hänvisar till ”%s”, som formuläret inte frågar.".formatted(key),
                    "Lägg till frågan i layouten eller ta bort hänvisningen.");
        }
    }

    /** The node under a key, or the node itself when content has none there, so that a problem always has a place. */
    private static Yaml child(Yaml node, String name) {
        return node instanceof Yaml.Mapping mapping && mapping.entries().containsKey(name)
                ? mapping.entries().get(name)
                : node;
    }
}
