package se.regelverk.engine.change;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import se.regelverk.engine.change.merge.Choice;

/**
 * What somebody wants in each of the things that meet.
 *
 * @param byFile path → {@link se.regelverk.engine.change.merge.PartConflict#id} → choice
 */
public record Choices(Map<String, Map<String, Choice>> byFile) {
    /** Nothing is chosen. */
    public static final Choices NONE = new Choices(Map.of());

    public Choices {
        var copy = new TreeMap<String, Map<String, Choice>>();
        byFile.forEach((path, choices) -> copy.put(path, Map.copyOf(choices)));
        byFile = Map.copyOf(copy);
    }

    /** These and one more. */
    public Choices with(String path, String id, Choice choice) {
        Map<String, Map<String, Choice>> more = new HashMap<>(byFile);
        Map<String, Choice> of = new HashMap<>(of(path));
        of.put(id, choice);
        more.put(path, of);
        return new Choices(more);
    }

    Map<String, Choice> of(String path) {
        return byFile.getOrDefault(path, Map.of());
    }

    boolean settles(FileConflict conflict) {
        return of(conflict.path()).containsKey(conflict.part().id());
    }

    /** Whether something of the draft's own in a file gives way. */
    boolean giveWayIn(String path) {
        return of(path).values().stream().anyMatch(choice -> !choice.equals(Choice.MINE));
    }
}
