package se.regelverk.engine.assessment;

import java.util.Map;
import se.regelverk.engine.content.ContentFiles;

/** An invented area that uses every part of the model: all hit policies, nested groups, lists, ranks, negations. */
final class SmallPack {
    static final ContentFiles FILES = ContentFiles.of(Map.of(
            "rule-packs/prov/pack.yaml",
            """
            omrade: prov
            titel: Prov
            rad: Provrådet
            galler-fran: 2025-01-01
            forslag: { belopp: kvar }
            """,
            "rule-packs/prov/begrepp.yaml",
            """
            boende: { titel: Boende, en-av: { hyr: Hyr, ager: Äger, annat: Annat } }
            ensam: { titel: Bor ensam, typ: ja-nej }
            manader: { titel: Månader, typ: heltal, enhet: månader }
            fran: { titel: Från, typ: datum }
            poster:
              lista: Poster
              post: Post
              belopp: { titel: Belopp, typ: belopp, enhet: kr/mån }
              slag: { titel: Slag, en-av: { a: A, b: B, c: C } }
              vikt: { titel: Vikt, typ: heltal, raknas: true }
              raknat: { titel: Räknat belopp, typ: belopp, enhet: kr/mån, raknas: true }
              plats: { titel: Plats, typ: heltal, enhet: st, raknas: true }
            klass: { titel: Klass, en-av: { hog: Hög, lag: Låg, ingen: Ingen }, raknas: true }
            tillagg: { titel: Tillägg, typ: belopp, enhet: kr/mån, raknas: true }
            summan: { titel: Summan, typ: belopp, enhet: kr/mån, raknas: true }
            kvar: { titel: Kvar, typ: belopp, enhet: kr/mån, raknas: true }
            """,
            "rule-packs/prov/parametrar/granser.yaml",
            """
            nyckel: granser
            titel: Gränser
            enhet: kr/mån
            varden:
              tak: { titel: Tak, 2025-01-01: 5000 }
              andel: { titel: Andel, enhet: "%", 2025-01-01: 25 }
            kallor:
              2025-01-01: { lagrum: Påhittat, kontrollerad: 2026-01-01 }
            """,
            "rule-packs/prov/tabeller/klass.yaml",
            """
            titel: Klass
            traff: forsta
            in: { boende: boende, manader: manader, summan: summan }
            ut: klass
            rader:
              - { id: PR-01, om: { boende: ager }, ut: ingen, lagrum: p, skal: s }
              - { id: PR-02, om: { manader: ">= 12", summan: "> granser.tak" }, ut: hog, lagrum: p, skal: s }
              - { id: PR-03, om: { boende: "hyr, annat", summan: "]0..800]" }, ut: lag, lagrum: p, skal: s }
              - { id: PR-04, ut: ingen, lagrum: p, skal: s }
            """,
            "rule-packs/prov/tabeller/tillagg.yaml",
            """
            titel: Tillägg
            traff: samla
            in: { ensam: ensam, manader: manader }
            ut: tillagg
            rader:
              - { id: PR-10, om: { ensam: ja }, ut: 100, lagrum: p, skal: s }
              - { id: PR-11, om: { manader: inte 3 }, ut: granser.tak * granser.andel, lagrum: p, skal: s }
              - { id: PR-12, om: { ensam: nej, manader: "< 6" }, ut: 7, lagrum: p, skal: s }
            """,
            "rule-packs/prov/tabeller/raknat.yaml",
            """
            titel: Räknat
            for: poster
            traff: unik
            in: { slag: slag, belopp: belopp }
            ut: raknat
            rader:
              - { id: PR-20, om: { slag: a }, ut: belopp, lagrum: p, skal: s }
              - { id: PR-21, om: { slag: inte a, belopp: "<= 800" }, ut: belopp / 3, lagrum: p, skal: s }
              - { id: PR-22, om: { slag: "b, c", belopp: "> 800" }, ut: minsta(belopp; granser.tak), lagrum: p, skal: s }
            """,
            "rule-packs/prov/tabeller/vikt.yaml",
            """
            titel: Vikt
            for: poster
            traff: unik
            in: { plats: poster.plats + 1, storst: belopp - summan }
            ut: vikt
            rader:
              - { id: PR-30, om: { plats: "[2..3]" }, ut: 2, lagrum: p, skal: s }
              - { id: PR-31, om: { plats: "> 3", storst: "< 0" }, ut: 1, lagrum: p, skal: s }
              - { id: PR-32, om: { plats: "> 3", storst: ">= 0" }, ut: 0, lagrum: p, skal: s }
            """,
            "rule-packs/prov/berakningar/summor.yaml",
            """
            - { begrepp: poster.plats, for: poster, formel: rang(poster.belopp), lagrum: p }
            - { begrepp: summan, formel: summa(poster.raknat), avrunda: 2 decimaler, lagrum: p }
            - { begrepp: kvar, formel: "granser.tak - summan + tillagg * antal(poster)", lagrum: p }
            """,
            "rule-packs/prov/regler/regler.yaml",
            """
            - id: PR-40
              titel: Nästlad
              nar:
                alla:
                  - nagon: [ { begrepp: boende, ar: lika, varde: hyr }, { begrepp: klass, ar: nagon-av, varde: [hog, lag] } ]
                  - ingen: [ { begrepp: ensam, ar: lika, varde: ja }, { begrepp: manader, ar: mellan, varde: [2, 9] } ]
              sa: { talar: for, text: "Kvar {kvar}" }
              darforAtt: p
              niva: FORSLAG
            - id: PR-41
              titel: Inte båda
              nar: { ingen: [ { alla: [ { begrepp: ensam, ar: lika, varde: ja }, { begrepp: boende, ar: inte, varde: hyr } ] } ] }
              sa: { varna: inteBada, text: Text }
              darforAtt: p
              niva: FLAGGA
            - id: PR-42
              titel: För varje post
              for: poster
              nar: { nagon: [ { begrepp: belopp, ar: mer-an, varde: raknat }, { begrepp: slag, ar: saknas } ] }
              sa: { fraga: minskad, text: "{belopp} blir {raknat}" }
              darforAtt: p
              niva: FLAGGA
            - id: PR-43
              titel: Frist
              nar: { begrepp: fran, ar: minst, varde: 2010-01-01 }
              sa: { frist: slut, titel: Slut, senast: "nästa vardag(fran + 4 månader)", text: Text }
              darforAtt: p
              niva: AUTO
            - id: PR-44
              titel: Efter förslaget
              nar: { begrepp: forslag, ar: lika, varde: BIFALL }
              sa: { steg: betala, titel: Betala, text: Text }
              darforAtt: p
              niva: AUTO
            """));

    private SmallPack() {}
}
