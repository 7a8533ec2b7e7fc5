package se.regelverk.engine.rulepack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.regelverk.engine.vocabulary.ConceptKey;

/** Finds concepts that depend on themselves. Goes with a stack of its own, so that a long chain of calculations is only long. */
final class Cycles {
    private final Map<ConceptKey, Set<ConceptKey>> reads;
    private final Set<ConceptKey> done = new HashSet<>();
    private final LinkedHashMap<ConceptKey, Iterator<ConceptKey>> path = new LinkedHashMap<>();
    private final List<ConceptKey> order = new ArrayList<>();
    private final List<List<ConceptKey>> found = new ArrayList<>();

    private Cycles(Map<ConceptKey, Set<ConceptKey>> reads) {
        this.reads = reads;
    }

    /**
     * At least one cycle of every group of concepts that depend on each other; none when there is none.
     *
     * @param reads concept → the computed concepts it reads
     */
    static List<List<ConceptKey>> in(Map<ConceptKey, Set<ConceptKey>> reads) {
        var cycles = new Cycles(reads);
        reads.keySet().forEach(cycles::from);
        return cycles.found;
    }

    private void from(ConceptKey start) {
        enter(start);
        while (!order.isEmpty()) {
            ConceptKey last = order.get(order.size() - 1);
            Iterator<ConceptKey> next =
                    path.getOrDefault(last, Set.<ConceptKey>of().iterator());
            if (next.hasNext()) {
                enter(next.next());
            } else {
                order.remove(order.size() - 1);
                path.remove(last);
                done.add(last);
            }
        }
    }

    private void enter(ConceptKey concept) {
        if (path.containsKey(concept)) {
            found.add(List.copyOf(order.subList(order.indexOf(concept), order.size())));
        } else if (!done.contains(concept)) {
            order.add(concept);
            path.put(concept, reads.getOrDefault(concept, Set.of()).iterator());
        }
    }
}
