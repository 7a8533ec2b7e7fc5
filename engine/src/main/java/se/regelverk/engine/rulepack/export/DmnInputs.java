package se.regelverk.engine.rulepack.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.rulepack.BuiltIn;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptGroup;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.ConceptType;
import se.regelverk.engine.vocabulary.Kind;

/** The answers a model takes: one input per group or list, one for each concept that stands alone, and the three clocks. */
final class DmnInputs {
    private final PackOnDay pack;
    private final Map<String, List<Concept>> byRoot = new LinkedHashMap<>();

    DmnInputs(PackOnDay pack) {
        this.pack = pack;
        pack.vocabulary().concepts().values().stream()
                .filter(one -> !pack.isComputed(one.key()))
                .forEach(one -> byRoot.computeIfAbsent(FeelNames.firstWord(one.key()), root -> new ArrayList<>())
                        .add(one));
    }

    /** Types of groups and lists, and of the lists that decisions give. */
    void itemDefinitions(Xml xml) {
        byRoot.forEach(
                (root, concepts) -> pack.vocabulary().group(root).ifPresent(group -> type(xml, group, concepts)));
        for (String type : List.of("number", "date", "boolean", "string")) {
            String name = FeelText.listType(type);
            xml.element(
                    "itemDefinition",
                    () -> xml.text("typeRef", type),
                    "id",
                    "typ_" + name,
                    "name",
                    name,
                    "isCollection",
                    "true");
        }
    }

    private void type(Xml xml, ConceptGroup group, List<Concept> concepts) {
        String name = typeName(group);
        String own = group.isList() ? name + "_post" : name;
        xml.element(
                "itemDefinition",
                () -> components(xml, group.key(), concepts),
                "id",
                "typ_" + own,
                "name",
                own,
                "label",
                group.isList() ? group.itemTitle() : group.title());
        if (group.isList()) {
            xml.element(
                    "itemDefinition",
                    () -> xml.text("typeRef", own),
                    "id",
                    "typ_" + name,
                    "name",
                    name,
                    "label",
                    group.title(),
                    "isCollection",
                    "true");
        }
    }

    private void components(Xml xml, String prefix, List<Concept> concepts) {
        Map<String, List<Concept>> byWord = concepts.stream()
                .collect(Collectors.groupingBy(
                        one -> nextWord(prefix, one.key()), LinkedHashMap::new, Collectors.toList()));
        byWord.forEach((word, inside) -> {
            String key = prefix + "." + word;
            boolean leaf = inside.get(0).key().value().equals(key);
            String[] attributes = {
                "id",
                "typ_" + key.replace('.', '_'),
                "name",
                FeelNames.word(word),
                "label",
                leaf ? inside.get(0).title() : key
            };
            xml.element(
                    "itemComponent",
                    () -> {
                        if (leaf) {
                            leaf(xml, inside.get(0));
                        } else {
                            components(xml, key, inside);
                        }
                    },
                    attributes);
        });
    }

    private static String nextWord(String prefix, ConceptKey key) {
        String rest = key.value().substring(prefix.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static void leaf(Xml xml, Concept concept) {
        if (!concept.texts().help().isEmpty()) {
            xml.text("description", concept.texts().help());
        }
        xml.text("typeRef", type(concept));
        if (concept.type().kind() == Kind.CHOICE) {
            String options =
                    concept.options().keySet().stream().map(FeelText::quoted).collect(Collectors.joining(", "));
            xml.element(
                    "allowedValues",
                    () -> xml.text("text", options),
                    "id",
                    "val_" + concept.key().value().replace('.', '_'));
        }
    }

    void inputData(Xml xml) {
        byRoot.forEach((root, concepts) -> {
            String name = FeelNames.word(root);
            var group = pack.vocabulary().group(root);
            String type = group.map(DmnInputs::typeName).orElseGet(() -> type(concepts.get(0)));
            String title = group.map(ConceptGroup::title)
                    .orElseGet(() -> concepts.get(0).title());
            String id = DmnElement.inputId(name);
            xml.element(
                    "inputData",
                    () -> {
                        xml.text("description", about(concepts.get(0), group.isPresent()));
                        xml.empty("variable", "id", id + "_varde", "name", name, "typeRef", type);
                    },
                    "id",
                    id,
                    "name",
                    name,
                    "label",
                    title);
        });
    }

    private static String about(Concept first, boolean isGroup) {
        if (BuiltIn.OF_THE_ASSESSMENT.contains(first.key())) {
            return first.title() + ". Känt först när grunderna är vägda.";
        }
        if (first.type() == ConceptType.MONTH && !isGroup) {
            return first.title() + ". Skrivs som månadens första dag.";
        }
        return isGroup ? "Svar på frågor." : first.title() + ".";
    }

    private static String type(Concept concept) {
        return FeelText.type(ExpressionType.of(concept));
    }

    private static String typeName(ConceptGroup group) {
        return "t_" + group.key();
    }
}
