package se.regelverk.engine.rulepack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;

/** The smallest pack with one of everything; tests replace a part of it. */
final class TinyPack {
    static final String FOLDER = "rule-packs/prov/";

    static final ContentFiles FILES = ContentFiles.of(Map.of(
            FOLDER + "pack.yaml",
            """
            omrade: prov
            titel: Prov
            rad: Provrådet
            galler-fran: 2026-01-01
            """,
            FOLDER + "begrepp.yaml",
            """
            boende: { titel: Boende, en-av: { hyr: Hyr, ager: Äger } }
            hyra: { titel: Hyra, typ: belopp, enhet: kr/mån }
            barn:
              lista: Barn
              alder: { titel: Ålder, typ: heltal, enhet: år }
            tak: { titel: Tak, typ: belopp, enhet: kr/mån, raknas: true }
            kvar: { titel: Kvar, typ: belopp, enhet: kr/mån, raknas: true }
            """,
            FOLDER + "parametrar/norm.yaml",
            """
            nyckel: norm
            titel: Normer
            enhet: kr/mån
            varden:
              hogst: { titel: Högst, 2026-01-01: 8000 }
            kallor:
              2026-01-01: { lagrum: Påhittat, kontrollerad: 2026-01-02 }
            """,
            FOLDER + "tabeller/tak.yaml",
            """
            titel: Tak
            traff: unik
            in: { boende: boende }
            ut: tak
            rader:
              - { id: PR-01, om: { boende: hyr }, ut: norm.hogst, lagrum: Lag 1, skal: Den som hyr }
              - { id: PR-02, om: { boende: ager }, ut: 0, lagrum: Lag 1, skal: Den som äger }
            """,
            FOLDER + "berakningar/kvar.yaml",
            """
            - { begrepp: kvar, formel: tak - hyra, lagrum: Lag 2 }
            """,
            FOLDER + "regler/regler.yaml",
            """
            - id: PR-10
              titel: Över taket
              nar: { begrepp: kvar, ar: mindre-an, varde: 0 }
              sa: { talar: mot, text: "Hyran är {abs(kvar)} för hög" }
              darforAtt: Lag 3
              niva: FORSLAG
            """));

    private TinyPack() {}

    /** The pack with one text in one of its files replaced everywhere. */
    static ContentFiles with(String file, String text, String other) {
        String whole = FILES.text(FOLDER + file).orElseThrow();
        if (!whole.contains(text)) {
            throw new IllegalArgumentException("%s has no %s".formatted(file, text));
        }
        return FILES.with(FOLDER + file, whole.replace(text, other));
    }

    static List<AuthorProblem> problems(ContentFiles files) {
        var problems = new Problems();
        read(files, problems);
        return problems.inOrder();
    }

    static Optional<RulePack> read(ContentFiles files, Problems problems) {
        return RulePackReader.read(files, new Area("prov"), problems);
    }
}
