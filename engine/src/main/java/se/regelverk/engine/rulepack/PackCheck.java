package se.regelverk.engine.rulepack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        check.refuseTwoWriters();
        check.refuseMissingWriters();
        check.refuseCycles();
        check.refuseProposalInGrounds();
        check.refuseNamesakes();
    }

    private void refuseRepeatedIds() {
        Map<String, Location> ids = new HashMap<>();
        pack.tables().forEach(table -> table.rows().forEach(row -> once(ids, row.id(), row.location())));
        pack.sentences().forEach(sentence -> once(ids, sentence.id(), sentence.location()));
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
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    if (overlap(period(all.get(i)), period(all.get(j)))) {
                        problems.add(
                                all.get(j).location(),
                                "”%s” får sitt värde även i %s."
                                        .formatted(concept, all.get(i).location()),
                                "Ett begrepp räknas fram på ett ställe, eller på flera med skilda datum.");
                    }
                }
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
        Set<ConceptKey> done = new HashSet<>();
        writers.keySet().forEach(concept -> follow(concept, new ArrayDeque<>(), done));
    }

    private void follow(ConceptKey concept, Deque<ConceptKey> path, Set<ConceptKey> done) {
        if (path.contains(concept)) {
            List<String> cycle =
                    new ArrayList<>(path.stream().map(ConceptKey::value).toList());
            cycle = cycle.subList(cycle.indexOf(concept.value()), cycle.size());
            problems.add(
                    writers.getOrDefault(concept, List.of()).stream()
                            .findFirst()
                            .map(Writer::location)
                            .orElse(Location.ofFile(concept.value())),
                    "”%s” beror på sig själv: %s → %s.".formatted(concept, String.join(" → ", cycle), concept),
                    "Bryt cirkeln genom att räkna fram något av begreppen på annat sätt.");
            done.addAll(path);
            return;
        }
        if (!writers.containsKey(concept) || done.contains(concept)) {
            return;
        }
        path.addLast(concept);
        for (Writer writer : writers.get(concept)) {
            References.of(writer).allConcepts().forEach(read -> follow(read, path, done));
        }
        path.removeLast();
        done.add(concept);
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
