package se.regelverk.adminui.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.regelverk.engine.rulepack.Delegation;
import se.regelverk.engine.rulepack.Delegation.Entry;

/**
 * Who may decide, as the decision page says it.
 *
 * @param lines one for those who may decide the same outcomes
 * @param missing outcomes the person may not decide, in words; empty when they may decide all
 */
record DelegationView(List<Line> lines, String missing) {
    DelegationView {
        lines = List.copyOf(lines);
    }

    /**
     * Some outcomes and who decides them.
     *
     * @param text such as "Kräver beslut av handläggaren: bifall och avslag."
     * @param source where that is decided, or that it is not
     * @param except what it does not cover; empty when nothing
     */
    record Line(String text, String source, String except) {}

    static DelegationView of(Delegation delegation, Set<String> held) {
        List<Line> lines = delegation.entries().stream()
                .map(entry -> line(delegation, entry))
                .toList();
        List<String> missing = new ArrayList<>();
        if (!lines.isEmpty()) {
            Delegation.OUTCOMES.forEach((key, title) -> {
                if (delegation.people(key).stream().noneMatch(held::contains)) {
                    missing.add(title.toLowerCase(Locale.ROOT));
                }
            });
        }
        return new DelegationView(lines, joined(missing, " eller "));
    }

    private static Line line(Delegation delegation, Entry entry) {
        Map<String, String> titles = new LinkedHashMap<>(Delegation.OUTCOMES);
        titles.keySet().retainAll(entry.outcomes());
        Set<String> deciders =
                entry.deciders().stream().map(delegation::title).collect(Collectors.toCollection(LinkedHashSet::new));
        String outcomes = joined(
                titles.values().stream()
                        .map(title -> title.toLowerCase(Locale.ROOT))
                        .toList(),
                " och ");
        return new Line(
                "Kräver beslut av %s: %s.".formatted(joined(new ArrayList<>(deciders), " eller "), outcomes),
                entry.source(),
                entry.except());
    }

    private static String joined(List<String> words, String last) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + last + words.get(words.size() - 1);
    }
}
