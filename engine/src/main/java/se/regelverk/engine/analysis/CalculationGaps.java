package se.regelverk.engine.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.regelverk.engine.analysis.Finding.Kind;
import se.regelverk.engine.analysis.Finding.Place;
import se.regelverk.engine.analysis.Finding.Severity;
import se.regelverk.engine.content.Period;
import se.regelverk.engine.rulepack.Calculation;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.vocabulary.ConceptKey;

/** Days between two formulas for one concept on which neither holds. Tables have their own; two on one day are refused when read. */
final class CalculationGaps {
    private CalculationGaps() {}

    static List<Finding> of(RulePack pack) {
        Map<ConceptKey, List<Calculation>> formulas = new TreeMap<>(Comparator.comparing(ConceptKey::value));
        pack.calculations().forEach(one -> formulas.computeIfAbsent(one.concept(), key -> new ArrayList<>())
                .add(one));
        pack.tables().stream().map(DecisionTable::concept).forEach(formulas::remove);
        List<Finding> findings = new ArrayList<>();
        formulas.values().forEach(all -> between(all, findings));
        return findings;
    }

    private static void between(List<Calculation> all, List<Finding> findings) {
        all.sort(Comparator.comparing(one -> one.period().from()));
        for (int i = 1; i < all.size(); i++) {
            LocalDate last = all.get(i - 1).period().to();
            LocalDate next = all.get(i).period().from();
            if (last.isBefore(LocalDate.MAX) && last.plusDays(1).isBefore(next)) {
                findings.add(gap(all.get(i), new Period(last.plusDays(1), next.minusDays(1))));
            }
        }
    }

    private static Finding gap(Calculation next, Period days) {
        return new Finding(
                Kind.GAP,
                Severity.ERROR,
                Place.at(next.location()),
                "”%s” räknas inte fram från och med %s till och med %s."
                        .formatted(next.concept(), days.from(), days.to()),
                "Låt den ena formeln gälla fram till den andra.",
                days,
                Optional.empty());
    }
}
