package se.regelverk.engine.proof;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.Kind;
import tools.jackson.databind.JsonNode;

/** What an answer could have been instead: at, below and above every boundary it meets, every choice, and further and further away. */
record OtherValues(Map<ConceptKey, Set<Object>> bounds, JsonNode answers) {
    /** 2 to this power: a million kronor, or more days than anybody lives. */
    private static final int FURTHEST_NUMBER = 20;

    private static final int FURTHEST_DAY = 15;
    private static final int FURTHEST_MONTH = 7;

    /** Distinct from what is answered, in no particular order. */
    Set<Object> of(AnswerPlace place) {
        Concept concept = place.question().concept();
        Set<Object> values = new LinkedHashSet<>();
        Kind kind = concept.type().kind();
        if (kind == Kind.YES_NO) {
            values.addAll(List.of(true, false));
        } else if (kind == Kind.CHOICE) {
            values.addAll(concept.options().keySet());
        } else {
            bounds.getOrDefault(concept.key(), Set.of()).forEach(bound -> around(values, bound));
            concept.limits().least().ifPresent(values::add);
            concept.limits().most().ifPresent(values::add);
            if (kind == Kind.NUMBER) {
                values.add(BigDecimal.ZERO);
            }
            place.value(answers).ifPresent(now -> away(values, now, furthest(kind)));
        }
        place.value(answers).ifPresent(now -> values.removeIf(value -> isSame(value, now)));
        return values;
    }

    private static int furthest(Kind kind) {
        return kind == Kind.NUMBER ? FURTHEST_NUMBER : kind == Kind.DATE ? FURTHEST_DAY : FURTHEST_MONTH;
    }

    private static void around(Set<Object> values, Object bound) {
        Steps.moved(bound, -1).ifPresent(values::add);
        values.add(bound);
        Steps.moved(bound, 1).ifPresent(values::add);
    }

    private static void away(Set<Object> values, Object now, int furthest) {
        for (int power = 0; power <= furthest; power++) {
            Steps.moved(now, 1L << power).ifPresent(values::add);
            Steps.moved(now, -(1L << power)).ifPresent(values::add);
        }
    }

    private static boolean isSame(Object one, Object other) {
        return (one instanceof BigDecimal a && other instanceof BigDecimal b) ? a.compareTo(b) == 0 : one.equals(other);
    }
}
