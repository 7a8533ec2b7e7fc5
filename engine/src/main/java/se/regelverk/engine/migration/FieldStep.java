package se.regelverk.engine.migration;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.form.AnswerValue;
import se.regelverk.engine.form.Rereading;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptType;

/**
 * What becomes of one question between two versions of a form.
 *
 * @param id the question's id
 * @param kinds everything that is changed; none when it is kept as it is
 * @param gone options that were and are no more: key → label
 */
public record FieldStep(String id, Set<Kind> kinds, Map<String, String> gone, List<String> sentences) {
    /** What may become of a question. */
    public enum Kind {
        ADDED(false),
        REMOVED(true),
        /** Into a list, out of one, or to another: nobody can tell which item an answer belongs to. */
        RELOCATED(true),
        /** Another type or unit of answer. */
        RETYPED(true),
        OPTIONS_GONE(true),
        OPTIONS_ADDED(false),
        REWORDED(false),
        /** The concept it asks for has another key. */
        REKEYED(false),
        MOVED(false);

        private final boolean confirmed;

        Kind(boolean confirmed) {
            this.confirmed = confirmed;
        }
    }

    public FieldStep {
        kinds = kinds.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        gone = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(gone));
        sentences = List.copyOf(sentences);
    }

    /** Whether answers may be left behind by it, so that its author must have seen it. */
    public boolean needsConfirmation() {
        return kinds.stream().anyMatch(kind -> kind.confirmed);
    }

    /** Whether nothing of it is changed. */
    public boolean isKept() {
        return kinds.isEmpty();
    }

    static FieldStep of(String id, Optional<Asked> before, Optional<Asked> after, Lists lists, boolean moved) {
        if (before.isEmpty() || after.isEmpty()) {
            Kind kind = before.isEmpty() ? Kind.ADDED : Kind.REMOVED;
            Asked only = before.or(() -> after).orElseThrow();
            return new FieldStep(id, Set.of(kind), Map.of(), List.of(StepWords.only(only, kind)));
        }
        var kinds = EnumSet.noneOf(Kind.class);
        Asked old = before.get();
        Asked now = after.get();
        add(kinds, Kind.RELOCATED, !lists.isSamePlace(old, now));
        add(kinds, Kind.RETYPED, !isSameType(old.concept(), now.concept()));
        Map<String, String> gone = gone(old.concept(), now.concept());
        add(kinds, Kind.OPTIONS_GONE, !gone.isEmpty());
        add(kinds, Kind.OPTIONS_ADDED, !gone(now.concept(), old.concept()).isEmpty());
        add(kinds, Kind.REWORDED, !old.label().equals(now.label()));
        add(kinds, Kind.REKEYED, !old.concept().key().equals(now.concept().key()));
        add(kinds, Kind.MOVED, moved && !kinds.contains(Kind.RELOCATED));
        return new FieldStep(id, kinds, gone, StepWords.of(old, now, kinds, gone));
    }

    private static void add(Set<Kind> kinds, Kind kind, boolean is) {
        if (is) {
            kinds.add(kind);
        }
    }

    static boolean isSameType(Concept before, Concept after) {
        return before.type() == after.type() && before.unit() == after.unit();
    }

    /** Options of the one that the other has not, while both are choices; "vet inte" is one for every type that allows it. */
    static Map<String, String> gone(Concept before, Concept after) {
        var gone = new LinkedHashMap<String, String>();
        if (before.type() == ConceptType.ONE_OF && after.type() == ConceptType.ONE_OF) {
            gone.putAll(before.options());
            gone.keySet().removeAll(after.options().keySet());
        }
        if (before.mayBeUnknown() && !after.mayBeUnknown()) {
            gone.put(AnswerValue.NOT_KNOWN, Rereading.readable(before, AnswerValue.NOT_KNOWN));
        }
        return gone;
    }
}
