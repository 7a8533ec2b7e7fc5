package se.regelverk.engine.change.usage;

import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.change.usage.Use.Place;
import se.regelverk.engine.change.usage.Use.Sort;
import se.regelverk.engine.change.usage.Use.Subject;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.expression.Names;
import se.regelverk.engine.vocabulary.Vocabulary;

/** What a form names: in its questions, in when they are shown, and in the schema of its answers. */
final class FormUses {
    private static final String REFERENCE = "#/$defs/";

    /** Keywords whose keys are properties of the answers. */
    private static final Set<String> BY_PROPERTY = Set.of("properties", "dependentRequired", "dependentSchemas");

    private final Collector collector;
    private final Vocabulary vocabulary;

    FormUses(Collector collector, Vocabulary vocabulary) {
        this.collector = collector;
        this.vocabulary = vocabulary;
    }

    void of(String id, Yaml form) {
        String title = Nodes.text(form, "titel").orElse(id);
        Nodes.get(form, "layout").ifPresent(layout -> Nodes.items(layout, "sidor")
                .forEach(page -> Nodes.items(page, "fragor").forEach(item -> item(item, Optional.empty(), id, title))));
        Nodes.get(form, "schema").ifPresent(schema -> schema(schema, "", new Place(Sort.SCHEMA, id, "", title)));
    }

    private void item(Yaml item, Optional<String> list, String form, String title) {
        String asked =
                Nodes.text(item, "begrepp").or(() -> Nodes.text(item, "grupp")).orElse("");
        var place = new Place(Sort.QUESTION, form, asked, title);
        Nodes.get(item, "begrepp").ifPresent(node -> word(node, place));
        Nodes.get(item, "grupp").ifPresent(node -> word(node, place));
        Nodes.get(item, "visa").ifPresent(node -> word(node, place));
        Nodes.get(item, "visa-om")
                .ifPresent(
                        node -> collector.condition(node, Names.ofAnswers(vocabulary, list), place.of(Sort.SHOWN_IF)));
        Optional<String> own = Nodes.text(item, "grupp");
        Nodes.items(item, "fragor").forEach(question -> item(question, own, form, title));
    }

    /** Questions name concepts by their whole keys, also in a group. */
    private void word(Yaml node, Place place) {
        collector.wholeWord(node, Names.ofAnswers(vocabulary, Optional.empty()), place);
    }

    private void schema(Yaml node, String prefix, Place place) {
        if (node instanceof Yaml.Sequence sequence) {
            sequence.items().forEach(item -> schema(item, prefix, place));
        }
        if (!(node instanceof Yaml.Mapping mapping)) {
            return;
        }
        mapping.entries().forEach((keyword, value) -> {
            if (BY_PROPERTY.contains(keyword) && value instanceof Yaml.Mapping properties) {
                properties(properties, keyword, prefix, place);
            } else if (keyword.equals("required")) {
                names(value, prefix, place);
            } else if (keyword.equals("$ref")) {
                reference(value, place);
            } else {
                schema(value, prefix, place);
            }
        });
    }

    private void properties(Yaml.Mapping properties, String keyword, String prefix, Place place) {
        properties.entries().forEach((name, value) -> {
            subject(prefix + name).ifPresent(subject -> collector.key(properties, name, subject, place));
            if (keyword.equals("dependentRequired")) {
                names(value, prefix, place);
            } else {
                schema(value, keyword.equals("properties") ? prefix + name + "." : prefix, place);
            }
        });
    }

    private void names(Yaml value, String prefix, Place place) {
        for (Yaml item : Nodes.items(value)) {
            if (item instanceof Yaml.Scalar name) {
                subject(prefix + name.text())
                        .ifPresent(subject ->
                                collector.part(name, subject, 0, name.text().length(), place));
            }
        }
    }

    private void reference(Yaml value, Place place) {
        if (value instanceof Yaml.Scalar reference && reference.text().startsWith(REFERENCE)) {
            String key = reference.text().substring(REFERENCE.length());
            subject(key)
                    .ifPresent(subject -> collector.part(
                            reference,
                            subject,
                            REFERENCE.length(),
                            reference.text().length(),
                            place));
        }
    }

    private Optional<Subject> subject(String key) {
        return Subjects.of(key, vocabulary);
    }
}
