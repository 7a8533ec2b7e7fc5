package se.regelverk.engine.rulepack.export;

import java.util.TreeMap;
import se.regelverk.engine.content.ContentFiles;

/** A pack that uses every function and hit policy, words that FEEL has taken, and texts that try to be code. */
final class HostilePack {
    static final String ATTACK = "\" + System.exit(1) + \" */ ]]> </text> & \\\\u000a \\n // rule \\\" x";

    private static final String BEGREPP = """
            if: { titel: Ett ord som FEEL har tagit, typ: belopp, enhet: kr }
            date: { titel: Datum, typ: datum }
            till: { titel: Till, typ: datum }
            manad: { titel: Månad, typ: manad }
            n: { titel: Ett tal, typ: tal }
            text: { titel: "ATTACK", typ: text }
            count:
              lista: "ATTACK"
              post: "ATTACK"
              sum: { titel: "ATTACK", typ: belopp, enhet: kr, hjalp: "ATTACK", om-ej-angivet: { varde: 5, skal: "ATTACK" } }
              for: { titel: For, typ: datum }
              max: { titel: Plats, typ: heltal, raknas: true }
            antalPoster: { titel: Antal, typ: heltal, raknas: true }
            summan: { titel: Summa, typ: belopp, enhet: kr, raknas: true }
            minst: { titel: Minst, typ: belopp, enhet: kr, raknas: true }
            storst: { titel: Störst, typ: datum, raknas: true }
            upp: { titel: Upp, typ: tal, raknas: true }
            ned: { titel: Ned, typ: tal, raknas: true }
            mitt: { titel: Mitt, typ: tal, raknas: true }
            delat: { titel: Delat, typ: tal, raknas: true }
            absolut: { titel: Absolut, typ: tal, raknas: true }
            ar: { titel: År, typ: heltal, enhet: år, raknas: true }
            manader: { titel: Månader, typ: heltal, enhet: månader, raknas: true }
            dagar: { titel: Dagar, typ: heltal, enhet: dagar, raknas: true }
            skillnad: { titel: Skillnad, typ: heltal, enhet: dagar, raknas: true }
            forstaDagen: { titel: Första, typ: datum, raknas: true }
            sistaDagen: { titel: Sista, typ: datum, raknas: true }
            dagensManad: { titel: Dagens månad, typ: manad, raknas: true }
            fram: { titel: Fram, typ: manad, raknas: true }
            senare: { titel: Senare, typ: datum, raknas: true }
            langreFram: { titel: Längre fram, typ: datum, raknas: true }
            vardag: { titel: Vardag, typ: datum, raknas: true }
            forsta: { titel: "ATTACK", typ: tal, raknas: true }
            samlat: { titel: Samlat, typ: tal, raknas: true }
            """;

    private static final String BERAKNINGAR = """
            - { begrepp: count.max, for: count, formel: rang(sum), lagrum: "ATTACK", skal: "ATTACK" }
            - { begrepp: antalPoster, formel: antal(count), lagrum: L }
            - { begrepp: summan, formel: summa(count.sum), lagrum: L }
            - { begrepp: minst, formel: minsta(if; summan), lagrum: L }
            - { begrepp: storst, formel: största(date; till), lagrum: L }
            - { begrepp: upp, formel: avrunda uppåt(-n / 7; 2), lagrum: L }
            - { begrepp: ned, formel: avrunda nedåt(-n / 7; 2), lagrum: L }
            - { begrepp: mitt, formel: "avrunda(-n * (n - 0,5 - n * (2 - n)); 1)", avrunda: 0 decimaler, lagrum: L }
            - { begrepp: delat, formel: (n - 1) / (n - 3) / 2, lagrum: L }
            - { begrepp: absolut, formel: abs(3 - n), lagrum: L }
            - { begrepp: ar, formel: hela år mellan(date; till), lagrum: L }
            - { begrepp: manader, formel: hela månader mellan(date; till), lagrum: L }
            - { begrepp: dagar, formel: dagar mellan(date; till), lagrum: L }
            - { begrepp: skillnad, formel: till - date, lagrum: L }
            - { begrepp: forstaDagen, formel: första dagen i(manad), lagrum: L }
            - { begrepp: sistaDagen, formel: sista dagen i(manad), lagrum: L }
            - { begrepp: dagensManad, formel: månad(date), lagrum: L }
            - { begrepp: fram, formel: manad + 14 månader - 1 år, lagrum: L }
            - { begrepp: senare, formel: date + 2 veckor - 3 dagar + 1 månad, lagrum: L }
            - { begrepp: langreFram, formel: date + manader, lagrum: L }
            - { begrepp: vardag, formel: nästa vardag(date), lagrum: L }
            """;

    private static final String TABELL = """
            titel: "ATTACK"
            traff: %s
            in: { n: n, text: text, manad: manad, belopp: if }
            ut: %s
            niva: AUTO
            rader:
              - { id: HO-%s1, om: { n: "]1..4]", manad: ">= 2026-03" }, ut: 1, lagrum: "ATTACK", skal: "ATTACK" }
              - { id: HO-%s2, om: { n: "inte 4", text: "ATTACK" }, ut: 2, lagrum: L }
              - { id: HO-%s3, om: { n: "1, > 3", belopp: "> summan" }, ut: n * 2, lagrum: L }
            """;

    private static final String REGLER = """
            - id: HO-R01
              titel: "ATTACK"
              nar:
                ingen:
                  - { begrepp: text, ar: lika, varde: "ATTACK" }
                  - nagon:
                      - { begrepp: n, ar: mellan, varde: [ 2, 3 ] }
                      - { begrepp: date, ar: saknas }
              sa: { steg: prova, titel: "ATTACK", roll: handlaggare, frist: nästa vardag(till), text: "ATTACK" }
              darforAtt: { lagrum: "ATTACK", text: "ATTACK" }
              niva: AUTO
            - id: HO-R02
              titel: Per post
              for: count
              nar: { alla: [ { begrepp: count.sum, ar: inte, varde: if }, { begrepp: count.for, ar: angiven } ] }
              sa: { frist: posten, titel: "ATTACK", senast: for + 1 vecka, text: "Se {sum}" }
              darforAtt: L
              niva: AUTO
            - id: HO-R03
              titel: "ATTACK"
              nar: alltid
              sa: { talar: mot, text: "ATTACK" }
              darforAtt: "ATTACK"
              niva: FORSLAG
            """;

    private HostilePack() {}

    static ContentFiles files() {
        var texts = new TreeMap<String, String>();
        String folder = "rule-packs/prov/";
        texts.put(
                folder + "pack.yaml",
                "omrade: prov\ntitel: \"ATTACK\"\nrad: R\nlag: []\ngaller-fran: 2025-07-01\nimporterar: []\n");
        texts.put(folder + "begrepp.yaml", BEGREPP);
        texts.put(folder + "berakningar/alla.yaml", BERAKNINGAR);
        texts.put(folder + "tabeller/forsta.yaml", TABELL.formatted("forsta", "forsta", "F", "F", "F"));
        texts.put(folder + "tabeller/samla.yaml", TABELL.formatted("samla", "samlat", "S", "S", "S"));
        texts.put(folder + "regler/alla.yaml", REGLER);
        texts.replaceAll((path, text) -> text.replace("ATTACK", escaped()));
        return ContentFiles.of(texts);
    }

    /** As a double-quoted YAML string writes it. */
    private static String escaped() {
        return ATTACK.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
