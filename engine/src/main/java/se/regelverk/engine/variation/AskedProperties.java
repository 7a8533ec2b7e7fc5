package se.regelverk.engine.variation;

import java.util.List;
import se.regelverk.engine.content.Yaml;

/** A form's schema without the properties of questions that are not asked in a förvaltning. */
final class AskedProperties {
    private static final String PROPERTIES = "properties";

    private AskedProperties() {}

    static Yaml without(Yaml form, List<String> concepts) {
        Yaml fewer = form;
        for (String concept : concepts) {
            fewer = Trees.replaced(fewer, "schema", schema -> without(schema, concept));
        }
        return fewer;
    }

    /** Goes down by the concept's path: {@code barn.fodelsedatum} is a property of the items of {@code barn}. */
    private static Yaml without(Yaml schema, String path) {
        int dot = path.indexOf('.');
        return Trees.replaced(schema, PROPERTIES, properties -> {
            if (dot < 0) {
                return properties instanceof Yaml.Mapping mapping ? Trees.without(mapping, path) : properties;
            }
            String rest = path.substring(dot + 1);
            return Trees.replaced(
                    properties,
                    path.substring(0, dot),
                    inner -> Trees.replaced(without(inner, rest), "items", items -> without(items, rest)));
        });
    }
}
