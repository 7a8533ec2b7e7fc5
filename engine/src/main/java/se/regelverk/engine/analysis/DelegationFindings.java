package se.regelverk.engine.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.analysis.Finding.Kind;
import se.regelverk.engine.analysis.Finding.Place;
import se.regelverk.engine.analysis.Finding.Severity;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Period;
import se.regelverk.engine.rulepack.Delegation;
import se.regelverk.engine.rulepack.Delegation.Entry;

/** Outcomes that nobody may decide, and decisions that a function may not take (KL 6 kap. 37–38 §§, SoL 30 kap.). */
final class DelegationFindings {
    private static final String GRANTED = "BIFALL";

    private DelegationFindings() {}

    /** An area without forms opens no cases, so nothing is decided in it. */
    static List<Finding> of(AreaContent area) {
        List<Finding> findings = new ArrayList<>();
        Delegation delegation = area.pack().info().delegation();
        if (!area.forms().isEmpty()) {
            nobody(area, delegation).ifPresent(findings::add);
        }
        for (Entry entry : delegation.entries()) {
            if (entry.deciders().contains(Delegation.AUTOMATIC)) {
                automatic(entry)
                        .forEach((problem, remedy) ->
                                findings.add(finding(Kind.AUTOMATIC_NOT_DELEGATED, entry.location(), problem, remedy)));
            }
        }
        return findings;
    }

    private static Optional<Finding> nobody(AreaContent area, Delegation delegation) {
        List<String> without = Delegation.OUTCOMES.entrySet().stream()
                .filter(one -> delegation.people(one.getKey()).isEmpty())
                .map(one -> one.getValue().toLowerCase(Locale.ROOT))
                .toList();
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(
                        Kind.NOBODY_DECIDES,
                        Location.ofFile(area.area().rulePackFolder() + "pack.yaml"),
                        "Ingen får besluta %s.".formatted(Words.list(without)),
                        "Skriv under ”delegation” vem som får besluta (KL 6 kap. 37 §, SoL 30 kap.)."));
    }

    private static Map<String, String> automatic(Entry entry) {
        var problems = new java.util.LinkedHashMap<String, String>();
        if (entry.decision().isEmpty()) {
            problems.put(
                    "Ett automatiserat beslut saknar delegationsbeslut.",
                    "Skriv ”beslut” med nämndens beslut, eller låt en människa besluta (KL 6 kap. 37 §).");
        }
        if (entry.automatic().cases().isEmpty()) {
            problems.put(
                    "Ett automatiserat beslut säger inte vilka ärenden det gäller.",
                    "Skriv ”arendegrupp”: nämnden delegerar ett visst ärende eller en viss grupp av ärenden (KL 6 kap. 37 §).");
        }
        if (entry.automatic().appealedByLegality()) {
            problems.put(
                    "Beslut som överklagas genom laglighetsprövning får inte automatiseras.",
                    "Låt en människa besluta (KL 6 kap. 38 § andra stycket).");
        }
        if (entry.outcomes().stream().anyMatch(one -> !one.equals(GRANTED))) {
            problems.put(
                    "Bara ett bifall får automatiseras: det som går någon emot prövas av en människa.",
                    "Ta bort de andra utfallen ur raden, eller låt en människa besluta (FL 25 och 32 §§).");
        }
        return problems;
    }

    private static Finding finding(Kind kind, Location at, String problem, String remedy) {
        return new Finding(kind, Severity.ERROR, Place.at(at), problem, remedy, Period.ALWAYS, Optional.empty());
    }
}
