package se.regelverk.engine.migration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A draft's texts in a new form.
 *
 * @param texts by the names of the new form's fields
 * @param archived texts that have no field there, in the order they were asked
 * @param converted how many texts became another one, since their option has a successor
 * @param look what the person should look at, Swedish sentences
 */
public record Migrated(Map<String, String> texts, List<Archived> archived, int converted, List<String> look) {
    public Migrated {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        archived = List.copyOf(archived);
        look = List.copyOf(look);
    }

    /** How many texts that say something went along. */
    public int carried() {
        return (int) texts.values().stream().filter(text -> !text.isBlank()).count();
    }
}
