package se.regelverk.engine.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An array of choices in a schema: several of a few.
 *
 * @param path names of the properties that lead to it
 * @param options value → title
 */
public record SchemaSeveral(List<String> path, String title, String help, Map<String, String> options) {
    public SchemaSeveral {
        path = List.copyOf(path);
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }
}
