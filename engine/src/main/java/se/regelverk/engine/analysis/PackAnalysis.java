package se.regelverk.engine.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.regelverk.engine.analysis.Finding.Kind;
import se.regelverk.engine.analysis.Finding.Place;
import se.regelverk.engine.analysis.Finding.Severity;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Period;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.rulepack.BuiltIn;
import se.regelverk.engine.rulepack.Calculation;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.Effect;
import se.regelverk.engine.rulepack.References;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Sentence;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptKey;
import se.regelverk.engine.vocabulary.ConceptType;

/**
 * Analyses all of an area: every table, the values rules read, the words nobody uses and the reasons that are missing. Two writers of one
 * concept and cycles are refused when the pack is read.
 */
public final class PackAnalysis {
    private final AreaContent area;
    private final PackContext pack;
    private final References read = new References();

    /** Parameter → the days on which something reads it. */
    private final Map<ParameterKey, Set<Period>> readers = new TreeMap<>();

    private final List<Finding> findings = new ArrayList<>();

    private PackAnalysis(AreaContent area) {
        this.area = area;
        this.pack = new PackContext(area.pack());
    }

    /**
     * All findings, the gravest first.
     *
     * @param area read without problems; of content with problems less is found, and some of it wrongly
     */
    public static List<Finding> of(AreaContent area) {
        var analysis = new PackAnalysis(area);
        RulePack rules = area.pack();
        rules.tables().forEach(table -> analysis.findings.addAll(TableAnalysis.of(table, analysis.pack)));
        analysis.gatherReads();
        analysis.findings.addAll(ParameterFindings.of(analysis.readers, analysis.pack));
        analysis.findings.addAll(CalculationGaps.of(rules));
        analysis.findings.addAll(DelegationFindings.of(area));
        analysis.unusedConcepts();
        analysis.missingReasons();
        analysis.brokenWholeNumbers();
        return Findings.inOrder(analysis.findings);
    }

    private void gatherReads() {
        RulePack rules = area.pack();
        ParameterFindings.readers(rules.tables()).forEach((key, periods) -> readers.put(key, new HashSet<>(periods)));
        rules.tables().forEach(table -> add(References.of(table)));
        rules.calculations().forEach(one -> add(References.of(one), one.period()));
        rules.sentences().forEach(one -> add(References.of(one), one.period()));
    }

    private void add(References more, Period period) {
        add(more);
        more.parameters().forEach(key -> readers.computeIfAbsent(key, one -> new HashSet<>())
                .add(period));
    }

    private void add(References more) {
        read.concepts().addAll(more.allConcepts());
        read.counted().addAll(more.counted());
    }

    private Set<ConceptKey> asked() {
        Set<ConceptKey> asked = new HashSet<>();
        area.forms().values().forEach(form -> asked.addAll(form.questions().keySet()));
        return asked;
    }

    /** Only the area's own words, and only when it has forms: others may use what is shared. */
    private void unusedConcepts() {
        if (area.forms().isEmpty()) {
            return;
        }
        Set<ConceptKey> asked = asked();
        for (Concept concept : area.pack().vocabulary().concepts().values()) {
            if (concept.computed() || asked.contains(concept.key()) || !isOwn(concept.location())) {
                continue;
            }
            boolean isRead = read.allConcepts().contains(concept.key());
            findings.add(isRead ? neverGiven(concept) : unused(concept));
        }
    }

    private boolean isOwn(Location location) {
        return area.area().owns(location.file());
    }

    private static Finding unused(Concept concept) {
        return finding(
                Kind.UNUSED,
                Severity.WARNING,
                Place.at(concept.location()),
                "Begreppet ”%s” används inte: inget formulär frågar efter det och ingen regel läser det."
                        .formatted(concept.key()),
                "Ta bort det, eller använd det.");
    }

    private static Finding neverGiven(Concept concept) {
        return finding(
                Kind.NEVER_GIVEN,
                Severity.WARNING,
                Place.at(concept.location()),
                "Regler läser ”%s”, men inget formulär frågar efter det.".formatted(concept.key()),
                "Lägg till frågan i ett formulär, eller låt begreppet räknas fram.");
    }

    private void missingReasons() {
        for (Sentence sentence : area.pack().sentences()) {
            boolean adverse =
                    sentence.effect() instanceof Effect.Ground ground && ground.direction() != Effect.Direction.FOR;
            if (adverse && sentence.basis().reason().isBlank() && isOwn(sentence.location())) {
                findings.add(withoutReason(sentence));
            }
        }
        for (DecisionTable table : area.pack().tables()) {
            table.rows().stream()
                    .filter(row -> row.basis().reason().isBlank() && isOwn(row.location()))
                    .forEach(row -> findings.add(withoutReason(table, row)));
        }
    }

    private static Finding withoutReason(Sentence sentence) {
        return finding(
                Kind.REASON_MISSING,
                Severity.ERROR,
                new Place(sentence.location(), "", List.of(sentence.id()), List.of()),
                "Regeln %s talar emot ansökan men säger inte varför.".formatted(sentence.id()),
                "Skriv ”darforAtt: { lagrum: …, text: … }” med skälet i klarspråk.");
    }

    private static Finding withoutReason(DecisionTable table, DecisionTable.Row row) {
        return finding(
                Kind.REASON_MISSING,
                Severity.WARNING,
                new Place(row.location(), table.id(), List.of(row.id()), List.of(new Finding.Cell(row.id(), "skal"))),
                "Raden %s har inget skäl.".formatted(row.id()),
                "Skriv ”skal”: varför raden gäller, i klarspråk.");
    }

    private void brokenWholeNumbers() {
        for (Concept concept : area.pack().vocabulary().concepts().values()) {
            boolean isWhole = concept.type() != ConceptType.WHOLE_NUMBER
                    || !concept.computed()
                    || pack.ranges().of(concept.key()).whole();
            boolean builtIn = BuiltIn.VOCABULARY.concept(concept.key()).isPresent();
            if (!isWhole && !builtIn) {
                findings.add(notWhole(concept));
            }
        }
    }

    private Finding notWhole(Concept concept) {
        Location location = area.pack().calculations().stream()
                .filter(one -> one.concept().equals(concept.key()))
                .map(Calculation::location)
                .findFirst()
                .orElse(concept.location());
        return finding(
                Kind.NOT_WHOLE,
                Severity.WARNING,
                Place.at(location),
                "”%s” är ett heltal, men det som ger det ett värde kan ge decimaler.".formatted(concept.key()),
                "Skriv ”avrunda: 0 decimaler” vid beräkningen, eller låt begreppet vara ett tal.");
    }

    private static Finding finding(Kind kind, Severity severity, Place place, String problem, String remedy) {
        return new Finding(kind, severity, place, problem, remedy, Period.ALWAYS, Optional.empty());
    }
}
