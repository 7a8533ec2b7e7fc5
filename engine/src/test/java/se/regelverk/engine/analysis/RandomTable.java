package se.regelverk.engine.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.RulePackReader;

/**
 * A small table at random, written as an author would write it: every kind of column and cell, parameters that change on two days and are
 * missing on a third, rows with dates, cases left out on purpose. Every bound is a whole number from 0 to 5.
 */
final class RandomTable {
    static final List<String> KINDS = List.of("helt", "smatt", "delar", "dag", "manad", "svar", "val", "namn");

    private static final String VOCABULARY = """
            helt: { titel: Helt, typ: heltal }
            smatt: { titel: Smått, typ: heltal, min: 1, max: 3 }
            delar: { titel: Delar, typ: tal }
            annat: { titel: Annat, typ: tal }
            dag: { titel: Dag, typ: datum }
            manad: { titel: Månad, typ: manad }
            svar: { titel: Svar, typ: ja-nej }
            val: { titel: Val, en-av: { a: A, b: B, c: C } }
            namn: { titel: Namn, typ: text }
            ut: { titel: Ut, typ: tal, raknas: true }
            """;

    private static final String PARAMETERS = """
            nyckel: p
            titel: P
            varden:
              x: { titel: X, typ: tal, 2026-01-01: 1, 2026-07-01: 3, 2027-01-01: 2 }
              y: { titel: Y, typ: tal, 2026-01-01: 2 }
              oppen: { titel: O, typ: tal, ej-beslutat: Inte bestämt }
            kallor:
              2026-01-01: { lagrum: L, kontrollerad: 2026-01-01 }
              2026-07-01: { lagrum: L, kontrollerad: 2026-01-01 }
              2027-01-01: { lagrum: L, kontrollerad: 2026-01-01 }
            galler-till: 2027-12-31
            """;

    private final Random random;
    private final boolean comparesFacts;
    final List<String> columns = new ArrayList<>();
    final String policy;

    RandomTable(long seed, boolean comparesFacts) {
        this.random = new Random(seed);
        this.comparesFacts = comparesFacts;
        this.policy = pick("unik", "forsta", "samla");
        int count = List.of(1, 1, 2, 2, 2, 2, 2, 3).get(random.nextInt(8));
        while (columns.size() < count) {
            columns.add(KINDS.get(random.nextInt(KINDS.size())));
        }
        if (comparesFacts) {
            columns.set(0, "delar");
        }
    }

    String table() {
        String in = IntStream.range(0, columns.size())
                .mapToObj(i -> "k%d: %s".formatted(i, columns.get(i)))
                .collect(Collectors.joining(", "));
        var text = new StringBuilder("titel: T\ntraff: %s\nin: { %s }\nut: ut\nrader:\n".formatted(policy, in));
        int rows = 1 + random.nextInt(6);
        for (int row = 0; row < rows; row++) {
            text.append("  - { id: PR-%d, om: { %s }, ut: %d, lagrum: L%s }%n"
                    .formatted(row, cells(), random.nextInt(2), dates()));
        }
        if (random.nextInt(5) == 0) {
            text.append("luckor:\n  - { om: { %s }, skal: Kan inte förekomma }%n".formatted(cells()));
        }
        return text.toString();
    }

    private String dates() {
        return switch (random.nextInt(8)) {
            case 0 -> ", galler-fran: 2026-07-01";
            case 1 -> ", galler-till: 2026-06-30";
            default -> "";
        };
    }

    private String cells() {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> "k%d: \"%s\"".formatted(i, cell(columns.get(i))))
                .collect(Collectors.joining(", "));
    }

    private String cell(String kind) {
        if (random.nextInt(5) == 0) {
            return "-";
        }
        String list = IntStream.rangeClosed(0, random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0)
                .mapToObj(i -> one(kind))
                .collect(Collectors.joining(", "));
        return random.nextInt(6) == 0 ? "inte " + list : list;
    }

    private String one(String kind) {
        return switch (kind) {
            case "svar" -> pick("ja", "nej");
            case "val", "namn" -> pick("a", "b", "c");
            default -> ordered(kind);
        };
    }

    private String ordered(String kind) {
        return switch (random.nextInt(4)) {
            case 0 -> value(kind);
            case 1 -> pick("[", "]") + value(kind) + ".." + value(kind) + pick("[", "]");
            default -> pick("< ", "<= ", "> ", ">= ") + value(kind);
        };
    }

    private String value(String kind) {
        int number = random.nextInt(5);
        if (kind.equals("dag")) {
            return "2026-03-0" + (number + 1);
        }
        if (kind.equals("manad")) {
            return "2026-0" + (number + 1);
        }
        if (comparesFacts && kind.equals("delar") && random.nextInt(2) == 0) {
            return pick("annat", "annat", "annat + 1", "p.oppen", "minsta(annat; 2)");
        }
        return random.nextInt(3) == 0 ? pick("p.x", "p.y", "p.x + 1", "p.y - p.x", "p.x * p.y - 1") : "" + number;
    }

    private String pick(String... all) {
        return all[random.nextInt(all.length)];
    }

    static RulePack pack(String table) {
        return pack(VOCABULARY, table);
    }

    /** A pack of one table, with parameters p.x and p.y. */
    static RulePack pack(String vocabulary, String table) {
        String folder = "rule-packs/p/";
        var problems = new Problems();
        RulePack pack = RulePackReader.read(
                        ContentFiles.of(Map.of(
                                folder + "pack.yaml",
                                "omrade: p\ntitel: P\nrad: R\ngaller-fran: 2026-01-01\n",
                                folder + "begrepp.yaml",
                                vocabulary,
                                folder + "parametrar/p.yaml",
                                PARAMETERS,
                                folder + "tabeller/t.yaml",
                                table)),
                        new Area("p"),
                        problems)
                .orElseThrow();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.inOrder() + "\n" + table);
        }
        return pack;
    }
}
