package se.regelverk.engine.rulepack;

import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Vocabulary;

/**
 * Whether two packs mean the same when a concept's new name is set aside: every row, formula, condition and text, tree by tree. What was
 * written, as opposed to what it means, is not compared.
 */
public final class SameModel {
    /** Texts that a tree beside them says the meaning of, and the fingerprint of the files. */
    private static final Set<String> NOT_COMPARED = Set.of("written", "hash");

    private final ConceptKey from;
    private final ConceptKey to;

    private SameModel(ConceptKey from, ConceptKey to) {
        this.from = from;
        this.to = to;
    }

    /** Whether the packs mean the same, {@code from} being called {@code to} in the second. */
    public static boolean of(RulePack before, RulePack after, ConceptKey from, ConceptKey to) {
        return new SameModel(from, to).same(before, after);
    }

    private boolean same(@Nullable Object before, @Nullable Object after) {
        if (before instanceof ConceptKey key) {
            return (key.equals(from) ? to : key).equals(after);
        }
        if (before instanceof Vocabulary one && after instanceof Vocabulary other) {
            return same(one.concepts(), other.concepts()) && same(one.groups(), other.groups());
        }
        if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other) {
            return same(List.copyOf(one.keySet()), List.copyOf(other.keySet()))
                    && same(List.copyOf(one.values()), List.copyOf(other.values()));
        }
        if (before instanceof List<?> one && after instanceof List<?> other) {
            return one.size() == other.size() && inOrder(one.iterator(), other.iterator());
        }
        if (before instanceof Optional<?> one && after instanceof Optional<?> other) {
            return same(one.orElse(null), other.orElse(null));
        }
        if (before instanceof Record one && after instanceof Record other) {
            return records(one, other);
        }
        return before == null ? after == null : before.equals(after);
    }

    private boolean inOrder(Iterator<?> one, Iterator<?> other) {
        while (one.hasNext()) {
            if (!same(one.next(), other.next())) {
                return false;
            }
        }
        return true;
    }

    private boolean records(Record one, Record other) {
        if (!one.getClass().equals(other.getClass())) {
            return false;
        }
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            boolean compared = !NOT_COMPARED.contains(component.getName());
            if (compared && !same(value(component, one), value(component, other))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The model has a record that cannot be read: " + of.getClass(), impossible);
        }
    }
}
