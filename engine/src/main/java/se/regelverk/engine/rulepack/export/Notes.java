package se.regelverk.engine.rulepack.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the export cannot say, in Swedish; each thing once. */
final class Notes {
    private final Set<String> notes = new LinkedHashSet<>();

    void add(String note) {
        notes.add(note);
    }

    List<String> all() {
        return List.copyOf(notes);
    }
}
