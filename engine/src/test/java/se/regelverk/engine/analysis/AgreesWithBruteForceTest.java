package se.regelverk.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.analysis.Finding.Kind;
import se.regelverk.engine.rulepack.DecisionTable.Row;
import se.regelverk.engine.rulepack.RulePack;

/** The analysis says of thousands of random tables exactly what trying every case says. */
class AgreesWithBruteForceTest {
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 8, 1), LocalDate.of(2027, 2, 1));

    private final Map<Kind, Integer> seen = new TreeMap<>();

    @Test
    void onGapsOverlapsAndRowsOutOfReach() {
        for (int seed = 0; seed < 2_000; seed++) {
            var random = new RandomTable(seed, false);
            String text = random.table();
            RulePack pack = RandomTable.pack(text);
            List<Finding> all = TableAnalysis.of(pack.tables().get(0), pack);
            for (LocalDate day : seed % 10 == 0 ? DAYS : List.of(DAYS.get(seed % DAYS.size()))) {
                var tried = new BruteForce(pack, day).over(new LinkedHashSet<>(random.columns));
                agree(on(day, all), tried, random.policy, "seed %d, %s%n%s%n%s".formatted(seed, day, text, all));
            }
        }
        assertThat(seen.get(Kind.GAP)).isGreaterThan(200);
        assertThat(seen.get(Kind.OVERLAP)).isGreaterThan(200);
        assertThat(seen.get(Kind.UNREACHABLE)).isGreaterThan(200);
        assertThat(seen.get(Kind.DUPLICATE)).isGreaterThan(10);
    }

    @Test
    void orSaysThatItCannotBeProvenWhenCellsCompareFacts() {
        for (int seed = 0; seed < 600; seed++) {
            var random = new RandomTable(seed, true);
            String text = random.table();
            RulePack pack = RandomTable.pack(text);
            List<Finding> all = TableAnalysis.of(pack.tables().get(0), pack);
            Set<String> concepts = new LinkedHashSet<>(random.columns);
            concepts.add("annat");
            LocalDate day = DAYS.get(seed % DAYS.size());
            var tried = new BruteForce(pack, day).over(concepts);
            neverWrong(on(day, all), tried, random.policy, "seed %d, %s%n%s%n%s".formatted(seed, day, text, all));
        }
        assertThat(seen.get(Kind.GAP)).isGreaterThan(50);
        assertThat(seen.get(Kind.OVERLAP)).isGreaterThan(50);
        assertThat(seen.get(Kind.UNPROVEN)).isGreaterThan(20);
    }

    private static List<Finding> on(LocalDate day, List<Finding> all) {
        return all.stream().filter(one -> one.period().contains(day)).toList();
    }

    private void agree(List<Finding> found, BruteForce tried, String policy, String what) {
        count(found);
        counterexamplesAreReal(found, tried, what);
        boolean gapsCount = !policy.equals("samla");
        assertThat(has(found, Kind.GAP)).as("gap: " + what).isEqualTo(gapsCount && !tried.open.isEmpty());
        assertThat(pairs(found, policy)).as("pairs: " + what).isEqualTo(policy.equals("unik") ? tried.pairs : Set.of());
        assertThat(outOfReach(found, policy)).as("reach: " + what).isEqualTo(notReached(tried));
        assertThat(has(found, Kind.UNPROVEN)).as(what).isFalse();
    }

    /** Nothing that happens is passed over in silence, and nothing that is said to happen does not. */
    private void neverWrong(List<Finding> found, BruteForce tried, String policy, String what) {
        count(found);
        counterexamplesAreReal(found, tried, what);
        boolean unproven = has(found, Kind.UNPROVEN);
        if (!policy.equals("samla") && !tried.open.isEmpty() && isDecided(what)) {
            assertThat(unproven || has(found, Kind.GAP)).as("gap: " + what).isTrue();
        }
        if (policy.equals("unik")) {
            Set<List<String>> said = pairs(found, policy);
            found.stream()
                    .filter(one -> one.kind() == Kind.UNPROVEN)
                    .forEach(one -> said.add(one.place().rows()));
            assertThat(said).as("pairs: " + what).containsAll(tried.pairs);
        }
        assertThat(notReached(tried)).as("reach: " + what).containsAll(outOfReach(found, policy));
    }

    /** Whether no cell of the table compares with what the city has not decided; such a row is never met, but no gap either. */
    private static boolean isDecided(String text) {
        return !text.contains("p.oppen");
    }

    private void count(List<Finding> found) {
        found.forEach(one -> seen.merge(one.kind(), 1, Integer::sum));
    }

    private static void counterexamplesAreReal(List<Finding> found, BruteForce tried, String what) {
        for (Finding finding : found) {
            finding.counterexample().filter(one -> one.computed().isEmpty()).ifPresent(example -> {
                Map<String, Object> values = example.concepts().entrySet().stream()
                        .collect(Collectors.toMap(one -> one.getKey().value(), Map.Entry::getValue));
                List<String> met = tried.met(values).stream().map(Row::id).toList();
                if (finding.kind() == Kind.GAP) {
                    assertThat(met).as(finding + " in " + what).isEmpty();
                    assertThat(tried.isLeftOut(values))
                            .as(finding + " in " + what)
                            .isFalse();
                } else {
                    assertThat(met)
                            .as(finding + " in " + what)
                            .containsAll(finding.place().rows());
                }
            });
        }
    }

    private static boolean has(List<Finding> found, Kind kind) {
        return found.stream().anyMatch(one -> one.kind() == kind);
    }

    private static Set<List<String>> pairs(List<Finding> found, String policy) {
        return policy.equals("unik")
                ? found.stream()
                        .filter(one -> one.kind() == Kind.OVERLAP || one.kind() == Kind.DUPLICATE)
                        .map(one -> one.place().rows())
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : new LinkedHashSet<>();
    }

    private static Set<String> outOfReach(List<Finding> found, String policy) {
        Set<String> rows = new LinkedHashSet<>();
        for (Finding one : found) {
            if (one.kind() == Kind.UNREACHABLE) {
                rows.add(one.place().rows().get(0));
            } else if (one.kind() == Kind.DUPLICATE && policy.equals("forsta")) {
                rows.add(one.place().rows().get(1));
            }
        }
        return rows;
    }

    private static Set<String> notReached(BruteForce tried) {
        List<String> rows = new ArrayList<>(tried.rows().stream().map(Row::id).toList());
        rows.removeAll(tried.reached);
        return new LinkedHashSet<>(rows);
    }
}
