package se.regelverk.engine.rulepack.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.RulePackReader;

/** Rows become rules of their own only when no case can ever meet two of them. */
class DisjointnessTest {
    @ParameterizedTest(name = "{0}: {1} och {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
            tal    | < 5        | >= 5          | true
            tal    | <= 5       | >= 5          | false
            tal    | [1..3]     | ]3..5]        | true
            tal    | [1..3]     | [3..5]        | false
            tal    | 5          | 5,0           | false
            tal    | inte 5     | 5             | true
            tal    | 1, 2       | 3, 4          | true
            tal    | < g.lag    | >= g.lag      | true
            tal    | < g.hog    | >= g.lag      | false
            tal    | < g.lag    | > g.hog       | true
            tal    | < annat    | >= annat      | false
            tal    | -          | 5             | false
            val    | a          | inte a        | true
            val    | a, b       | b, c          | false
            val    | a          | b             | true
            svar   | ja         | nej           | true
            dag    | < 2026-01-01 | >= 2026-01-01 | true
            namn   | a          | b             | false
            """)
    void isProvenFromTheCells(String column, String one, String other, boolean proven) {
        assertThat(isProven(column, one, other, "unik")).isEqualTo(proven);
    }

    @org.junit.jupiter.api.Test
    void isOnlyAskedOfTablesWhereOneRowMayFit() {
        assertThat(isProven("val", "a", "b", "forsta")).isFalse();
    }

    private static boolean isProven(String column, String one, String other, String policy) {
        var problems = new Problems();
        RulePack pack = RulePackReader.read(
                        ContentFiles.of(Map.of(
                                "rule-packs/p/pack.yaml",
                                "omrade: p\ntitel: P\nrad: R\ngaller-fran: 2026-01-01\n",
                                "rule-packs/p/begrepp.yaml",
                                """
                                tal: { titel: T, typ: tal }
                                annat: { titel: A, typ: tal }
                                val: { titel: V, en-av: { a: A, b: B, c: C } }
                                svar: { titel: J, typ: ja-nej }
                                dag: { titel: D, typ: datum }
                                namn: { titel: N, typ: text }
                                ut: { titel: U, typ: tal, raknas: true }
                                """,
                                "rule-packs/p/parametrar/g.yaml",
                                """
                                nyckel: g
                                titel: G
                                varden: { lag: { titel: L, 2026-01-01: 3 }, hog: { titel: H, 2026-01-01: 7 } }
                                kallor: { 2026-01-01: { lagrum: L, kontrollerad: 2026-01-01 } }
                                """,
                                "rule-packs/p/tabeller/t.yaml",
                                """
                                titel: T
                                traff: %s
                                in: { k: %s }
                                ut: ut
                                rader:
                                  - { id: PR-01, om: { k: "%s" }, ut: 1, lagrum: L }
                                  - { id: PR-02, om: { k: "%s" }, ut: 2, lagrum: L }
                                """.formatted(policy, column, one, other))),
                        new Area("p"),
                        problems)
                .orElseThrow();
        assertThat(problems.inOrder()).isEmpty();
        return Disjointness.isProven(
                List.copyOf(pack.tables()).get(0), ContentInForce.of(pack, LocalDate.of(2026, 5, 1)));
    }
}
