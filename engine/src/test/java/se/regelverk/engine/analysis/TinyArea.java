package se.regelverk.engine.analysis;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;

/** The smallest area about which everything can be found; tests replace a part of it. */
record TinyArea(ContentFiles files) {
    private static final String PACK = "rule-packs/prov/";
    static final String HEAD = PACK + "pack.yaml";
    private static final String DECIDERS = """
            omrade: prov
            titel: Prov
            rad: R
            galler-fran: 2026-01-01
            delegater: { chef: Enhetschef }
            delegation:
              - { utfall: [ BIFALL, DELAVSLAG ], beslutar: handlaggare, lagrum: KL 6 kap. 37 §, beslut: D 1 }
              - { utfall: [ AVSLAG, AVVISNING ], beslutar: [ chef ], lagrum: KL 6 kap. 37 §, beslut: D 2 }
            """;
    static final String CONCEPTS = PACK + "begrepp.yaml";
    static final String TABLE = PACK + "tabeller/t.yaml";
    static final String AMOUNTS = PACK + "parametrar/p.yaml";
    static final String CALCULATIONS = PACK + "berakningar/b.yaml";
    static final String SENTENCES = PACK + "regler/r.yaml";
    private static final String COLUMNS =
            IntStream.range(0, 16).mapToObj("t%d"::formatted).collect(Collectors.joining(", "));

    static TinyArea whole() {
        return new TinyArea(ContentFiles.of(Map.of(
                HEAD,
                DECIDERS,
                CONCEPTS,
                """
                alder: { titel: Ålder, typ: heltal, enhet: år, min: 0 }
                annan: { titel: Annan, typ: heltal, enhet: år, min: 0 }
                boende: { titel: Boende, en-av: { hyr: Hyr, ager: Äger } }
                ut: { titel: Ut, typ: tal, raknas: true }
                rest: { titel: Rest, typ: heltal, raknas: true }
                """
                        + Stream.of(COLUMNS.split(", "))
                                .map("%s: { titel: T, typ: heltal, min: 0 }\n"::formatted)
                                .collect(Collectors.joining()),
                AMOUNTS,
                """
                nyckel: p
                titel: P
                enhet: år
                varden:
                  grans: { titel: Gräns, 2026-01-01: 18, 2026-07-01: 20 }
                  oppen: { titel: Öppen, ej-beslutat: Staden har inte bestämt. }
                kallor:
                  2026-01-01: { lagrum: L, kontrollerad: 2026-01-01 }
                  2026-07-01: { lagrum: L, kontrollerad: 2026-01-01 }
                galler-till: 2026-12-31
                """,
                TABLE,
                text("unik", "boende: hyr / boende: ager", ""),
                CALCULATIONS,
                "- { begrepp: rest, formel: ut / 2, avrunda: 0 decimaler, lagrum: L }\n",
                SENTENCES,
                """
                - id: MO-01
                  titel: Mot
                  nar: { begrepp: alder, ar: minst, varde: 18 }
                  sa: { talar: mot, text: T }
                  darforAtt: { lagrum: L, text: Därför. }
                  niva: FORSLAG
                """,
                "form-definitions/prov/f.yaml",
                """
                id: f
                titel: F
                schema:
                  type: object
                  additionalProperties: false
                  properties:
                """
                        + Stream.of(("alder, annan, boende, " + COLUMNS).split(", "))
                                .map("    %1$s: { $ref: \"#/$defs/%1$s\" }\n"::formatted)
                                .collect(Collectors.joining())
                        + "layout:\n  sidor:\n    - id: s\n      titel: S\n      fragor:\n"
                        + Stream.of(("alder, annan, boende, " + COLUMNS).split(", "))
                                .map("        - { begrepp: %s }\n"::formatted)
                                .collect(Collectors.joining()))));
    }

    /**
     * The area with other rows.
     *
     * @param rows cells as authors write them, {@code a: 1, b: "> 2"}, with " / " between the rows
     * @param gap cells of the one case that is left out on purpose, empty for none
     */
    static TinyArea table(String policy, String rows, String gap) {
        return new TinyArea(whole().files.with(TABLE, text(policy, rows, gap)));
    }

    /** The area with a table of two numbers that may be anything. */
    static TinyArea numbers(String rows) {
        String table = text("unik", rows, "");
        return whole().with(
                        CONCEPTS, "ut: {", "tal: { titel: Tal, typ: tal }\nannat: { titel: Annat, typ: tal }\nut: {")
                .with(
                        TABLE,
                        whole().files.text(TABLE).orElseThrow(),
                        table.replaceFirst("in: .*", "in: { tal: tal, annat: annat }"));
    }

    private static String text(String policy, String rows, String gap) {
        var text = new StringBuilder("titel: T\ntraff: %s\nin: { alder: alder, boende: boende, %s }\nut: ut\nrader:\n"
                .formatted(
                        policy,
                        Stream.of(COLUMNS.split(", "))
                                .map("%1$s: %1$s"::formatted)
                                .collect(Collectors.joining(", "))));
        String[] all = rows.split(" / ");
        for (int row = 0; row < all.length; row++) {
            text.append("  - { id: PR-%d, om: { %s }, ut: 1, lagrum: L, skal: S }%n".formatted(row + 1, all[row]));
        }
        return text + (gap.isEmpty() ? "" : "luckor:\n  - { om: { %s }, skal: Behövs inte }%n".formatted(gap));
    }

    /** With one text in a file replaced. */
    TinyArea with(String file, String text, String other) {
        String whole = files.text(file).orElseThrow();
        if (!whole.contains(text)) {
            throw new IllegalArgumentException("%s has no %s".formatted(file, text));
        }
        return new TinyArea(files.with(file, whole.replace(text, other)));
    }

    AreaContent read() {
        var problems = new Problems();
        AreaContent content =
                AreaContent.read(files, new Area("prov"), problems).orElseThrow();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.inOrder().toString());
        }
        return content;
    }

    static String said(Finding finding) {
        return "%s %s: %s"
                .formatted(finding.kind(), finding.severity().word(), finding.problem())
                .replace('\u00a0', ' ');
    }
}
