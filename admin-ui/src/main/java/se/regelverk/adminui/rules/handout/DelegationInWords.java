package se.regelverk.adminui.rules.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.regelverk.adminui.web.SummaryRow;
import se.regelverk.engine.rulepack.Delegation;
import se.regelverk.engine.rulepack.Delegation.Entry;

/** Who may decide what, outcome by outcome. */
final class DelegationInWords {
    private DelegationInWords() {}

    static List<SummaryRow> of(Delegation delegation) {
        List<SummaryRow> rows = new ArrayList<>();
        for (Map.Entry<String, String> outcome : Delegation.OUTCOMES.entrySet()) {
            for (Entry entry : delegation.of(outcome.getKey())) {
                rows.add(SummaryRow.of(outcome.getValue(), text(entry, delegation)));
            }
        }
        return rows;
    }

    private static String text(Entry entry, Delegation delegation) {
        List<String> sentences = new ArrayList<>();
        String deciders = entry.deciders().stream().map(delegation::title).collect(Collectors.joining(" eller "));
        sentences.add("Beslutas av %s, enligt %s.".formatted(deciders, entry.legalBasis()));
        if (!entry.except().isEmpty()) {
            sentences.add("Gäller inte: %s.".formatted(entry.except()));
        }
        entry.decision().ifPresent(decision -> sentences.add("Stadens beslut: %s.".formatted(decision)));
        entry.notDecided().ifPresent(open -> sentences.add("Inte beslutat av staden: %s".formatted(open)));
        return String.join(" ", sentences).replace("..", ".");
    }
}
