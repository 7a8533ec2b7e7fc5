package se.regelverk.engine.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.regelverk.engine.content.ContentHash;

/**
 * What a form's author has said about forms that were begun in the one before it: {@code overgang} in the form's file.
 *
 * @param from the form whose steps the author has confirmed, empty when none were
 * @param forced whether a form begun before may no longer be handed in as it was begun
 * @param successors question's id → option that is gone → the option that is to stand in its place
 */
public record Transition(Optional<ContentHash> from, boolean forced, Map<String, Map<String, String>> successors) {
    /** Nothing said. */
    public static final Transition NONE = new Transition(Optional.empty(), false, Map.of());

    public Transition {
        var copied = new LinkedHashMap<String, Map<String, String>>();
        successors.forEach((id, options) -> copied.put(id, Map.copyOf(options)));
        successors = Map.copyOf(copied);
    }

    /**
     * The option that stands in place of one that is gone, through those that are gone in their turn; empty when nobody has said.
     *
     * @param question the question's id
     * @param isOption whether the question has an option now
     */
    public Optional<String> successor(String question, String gone, Predicate<String> isOption) {
        Map<String, String> next = successors.getOrDefault(question, Map.of());
        Set<String> passed = new HashSet<>();
        String at = gone;
        while (next.containsKey(at) && passed.add(at)) {
            at = next.getOrDefault(at, at);
            if (isOption.test(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** With what others have said of options; what is said here of an option stands. */
    Transition with(Transition other) {
        var all = new LinkedHashMap<String, Map<String, String>>(other.successors());
        successors.forEach((id, options) -> {
            var both = new LinkedHashMap<>(other.successors().getOrDefault(id, Map.of()));
            both.putAll(options);
            all.put(id, both);
        });
        return new Transition(from, forced, all);
    }
}
