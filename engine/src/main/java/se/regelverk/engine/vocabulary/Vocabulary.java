package se.regelverk.engine.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All words of an area, those it shares included. */
public final class Vocabulary {
    public static final Vocabulary EMPTY = new Vocabulary(Map.of(), Map.of());

    private final Map<ConceptKey, Concept> concepts;
    private final Map<String, ConceptGroup> groups;

    /** Which list a concept belongs to is asked for every value of every assessment, so it is worked out once. */
    private final Map<ConceptKey, Optional<ConceptGroup>> lists = new HashMap<>();

    public Vocabulary(Map<ConceptKey, Concept> concepts, Map<String, ConceptGroup> groups) {
        this.concepts = Collections.unmodifiableMap(new LinkedHashMap<>(concepts));
        this.groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        concepts.keySet().forEach(key -> lists.put(key, key.group().flatMap(this::list)));
    }

    public Map<ConceptKey, Concept> concepts() {
        return concepts;
    }

    public Map<String, ConceptGroup> groups() {
        return groups;
    }

    public Optional<Concept> concept(ConceptKey key) {
        return Optional.ofNullable(concepts.get(key));
    }

    public Optional<Concept> concept(String key) {
        return ConceptKey.isValid(key) ? concept(new ConceptKey(key)) : Optional.empty();
    }

    public Optional<ConceptGroup> group(String key) {
        return Optional.ofNullable(groups.get(key));
    }

    public Optional<ConceptGroup> list(String key) {
        return group(key).filter(ConceptGroup::isList);
    }

    /** The list a concept is an item's value in, if it is. */
    public Optional<ConceptGroup> listOf(ConceptKey key) {
        return lists.getOrDefault(key, Optional.empty());
    }

    /** This vocabulary on top of what it imports. */
    public Vocabulary with(Vocabulary imported) {
        var together = new LinkedHashMap<>(imported.concepts);
        together.putAll(concepts);
        var allGroups = new LinkedHashMap<>(imported.groups);
        allGroups.putAll(groups);
        return new Vocabulary(together, allGroups);
    }

    /** Every key, for suggestions. */
    public Collection<String> names() {
        return concepts.keySet().stream().map(ConceptKey::value).toList();
    }
}
