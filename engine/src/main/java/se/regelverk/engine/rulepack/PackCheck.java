package se.regelverk.engine.rulepack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Period;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * Checks a pack as a whole: ids used twice, two writers of one concept, computed concepts that nothing computes, cycles, and grounds that
 * rest on the proposal they lead to.
 */
final class PackCheck {
    private final RulePack pack;
    private final Problems problems;
    private final Map<ConceptKey, List<Writer>> writers = new LinkedHashMap<>();

    private PackCheck(RulePack pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
        pack.tables().forEach(table -> writers.computeIfAbsent(table.concept(), key -> new ArrayList<>())
                .add(table));
        pack.calculations().forEach(one -> writers.computeIfAbsent(one.concept(), key -> new ArrayList<>())
                .add(one));
    }

    static void check(RulePack pack, Problems problems) {
        var check = new PackCheck(pack, problems);
        check.refuseRepeatedIds();
        check.refuseRepeatedTables();
        check.refuseTwoWriters();
        check.refuseMissingWriters();
        check.refuseCycles();
        check.refuseProposalInGrounds();
        check.refuseNamesakes();
        PackCost.check(pack, problems);
    }

    private void refuseRepeatedIds() {
        Map<String, Location> ids = new HashMap<>();
        pack.tables().forEach(table -> table.rows().forEach(row -> once(ids, row.id(), row.location())));
        pack.sentences().forEach(sentence -> once(ids, sentence.id(), sentence.location()));
    }

    private void refuseRepeatedTables() {
        Map<String, Location> tables = new HashMap<>();
        for (DecisionTable table : pack.tables()) {
            Location first = tables.putIfAbsent(table.id(), table.location());
            if (first != null) {
                problems.add(
                        table.location(),
                        "Tabellen ”%s” finns redan i %s.".formatted(table.id(), first.file()),
                        "Ge filen ett annat namn.");
            }
        }
    }

    private void once(Map<String, Location> ids, String id, Location location) {
        Location first = ids.putIfAbsent(id, location);
        if (first != null && !id.isEmpty()) {
            problems.add(
                    location, "Id ”%s” används redan i %s.".formatted(id, first), "Ge raden eller regeln ett eget id.");
        }
    }

    private void refuseTwoWriters() {
        writers.forEach((concept, all) -> {
            for (int i = 1; i < all.size(); i++) {
                Writer later = all.get(i);
                all.subList(0, i).stream()
                        .filter(earlier -> overlap(period(earlier), period(later)))
                        .findFirst()
                        .ifPresent(earlier -> problems.add(
                                later.location(),
                                "”%s” får sitt värde även i %s.".formatted(concept, earlier.location()),
                                "Ett begrepp räknas fram på ett ställe, eller på flera med skilda datum."));
            }
        });
    }

    private static Period period(Writer writer) {
        return writer instanceof Calculation calculation ? calculation.period() : Period.ALWAYS;
    }

    private static boolean overlap(Period a, Period b) {
        return !a.to().isBefore(b.from()) && !b.to().isBefore(a.from());
    }

    private void refuseMissingWriters() {
        for (Concept concept : pack.vocabulary().concepts().values()) {
            boolean builtIn = BuiltIn.VOCABULARY.concept(concept.key()).isPresent();
            if (concept.computed() && !builtIn && !writers.containsKey(concept.key())) {
                problems.add(
                        concept.location(),
                        "Begreppet ”%s” ska räknas fram, men ingen tabell eller beräkning gör det."
                                .formatted(concept.key()),
                        "Skriv en tabell eller beräkning, eller ta bort ”raknas”.");
            }
        }
    }

    private void refuseCycles() {
        Map<ConceptKey, Set<ConceptKey>> reads = new LinkedHashMap<>();
        writers.forEach((concept, all) -> {
            Set<ConceptKey> computed = new LinkedHashSet<>();
            all.forEach(writer -> computed.addAll(References.of(writer).allConcepts()));
            computed.retainAll(writers.keySet());
            reads.put(concept, computed);
        });
        Cycles.in(reads).forEach(this::refuseCycle);
    }

    private void refuseCycle(List<ConceptKey> cycle) {
        String path = cycle.stream().map(ConceptKey::value).collect(Collectors.joining(" → "));
        Location location = writers.getOrDefault(cycle.get(0), List.of()).stream()
                .findFirst()
                .map(Writer::location)
                .orElseThrow();
        problems.add(
                location,
                "”%s” beror på sig själv: %s → %s.".formatted(cycle.get(0), path, cycle.get(0)),
                "Bryt cirkeln genom att räkna fram något av begreppen på annat sätt.");
    }

    private void refuseProposalInGrounds() {
        for (Writer writer : writers.values().stream().flatMap(List::stream).toList()) {
            refuseProposal(References.of(writer), writer.location());
        }
        for (Sentence sentence : pack.sentences()) {
            if (sentence.effect() instanceof Effect.Ground || sentence.effect() instanceof Effect.Stop) {
                refuseProposal(References.ofCondition(sentence), sentence.location());
            }
        }
    }

    private void refuseProposal(References references, Location location) {
        for (ConceptKey key : BuiltIn.OF_THE_ASSESSMENT) {
            if (references.allConcepts().contains(key)) {
                problems.add(
                        location,
                        "”%s” är känt först när grunderna är vägda.".formatted(key),
                        "Använd det bara i steg, krav, frister, varningar och frågor.");
            }
        }
    }

    private void refuseNamesakes() {
        pack.parameters().values().stream()
                .filter(parameter ->
                        pack.vocabulary().concept(parameter.key().value()).isPresent())
                .forEach(parameter -> problems.add(
                        parameter.location(),
                        "”%s” är både ett begrepp och en parameter.".formatted(parameter.key()),
                        "Byt parameterfamiljens nyckel."));
    }
}
