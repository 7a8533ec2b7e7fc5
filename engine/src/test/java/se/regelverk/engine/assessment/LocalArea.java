package se.regelverk.engine.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.District;

/** A small area that leaves one thing of each kind open, and what Bromma has set of it. */
public final class LocalArea {
    private LocalArea() {}

    public static final String PACK = "rule-packs/prov/";
    public static final District BROMMA = new District("bromma");
    public static final District FARSTA = new District("farsta");
    public static final Clocks MARCH =
            new Clocks(YearMonth.of(2026, 3), LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 5));
    public static final ContentFiles SHARED = ContentFiles.of(Map.of(
            PACK + "pack.yaml",
            """
            omrade: prov
            titel: Prov
            rad: Rådet
            galler-fran: 2026-01-01
            forvaltningar: { bromma: Bromma, farsta: Farsta, jarva: Järva }
            delegation:
              - { utfall: [ BIFALL, DELAVSLAG, AVSLAG, AVVISNING ], beslutar: handlaggare, lagrum: KL 6 kap. 37 §, beslut: D 1 }
            """,
            PACK + "begrepp.yaml",
            """
            hyra: { titel: Hyra, typ: belopp, enhet: kr/mån }
            boende: { titel: Boende, en-av: { hyr: Hyr, ager: Äger } }
            buss: { titel: Har busskort, typ: ja-nej }
            avgift: { titel: Avgift, typ: belopp, enhet: kr/mån, raknas: true }
            """,
            PACK + "parametrar/tak.yaml",
            """
            nyckel: tak
            titel: Tak
            enhet: kr/mån
            varden:
              hyra: { titel: Högsta hyra, 2026-01-01: 9000, lokalt: Hyrorna skiljer sig i staden }
              annat: { titel: Annat, 2026-01-01: 1 }
            kallor:
              2026-01-01: { lagrum: Nämndens riktlinjer, kontrollerad: 2026-01-02 }
            """,
            PACK + "tabeller/avgift.yaml",
            """
            titel: Avgift
            traff: unik
            in: { boende: boende }
            ut: avgift
            rader:
              - { id: AV-01, om: { boende: hyr }, ut: 100, lagrum: L, skal: Den som hyr, lokalt: { skal: Avgiften beslutas lokalt } }
              - { id: AV-02, om: { boende: ager }, ut: 200, lagrum: L, skal: Den som äger }
            """,
            PACK + "regler/r.yaml",
            """
            - id: PR-01
              titel: Hyran är för hög
              nar: { begrepp: hyra, ar: mer-an, varde: tak.hyra }
              sa: { talar: mot, text: "Hyran är högre än {tak.hyra}." }
              darforAtt: { lagrum: L, text: Hyran är inte skälig. }
              niva: FORSLAG
            - id: PR-02
              titel: Buss
              nar: { begrepp: buss, ar: lika, varde: ja }
              sa: { varna: buss, text: Kortet kan lämnas in. }
              darforAtt: L
              niva: FLAGGA
              lokalt: { skal: Bara där kort lämnas ut, annars: utgar }
            """,
            "form-definitions/prov/f.yaml",
            """
            id: f
            titel: F
            schema:
              type: object
              additionalProperties: false
              properties:
                hyra: { $ref: "#/$defs/hyra" }
                boende: { $ref: "#/$defs/boende" }
                buss: { $ref: "#/$defs/buss" }
            layout:
              sidor:
                - id: s
                  titel: S
                  fragor:
                    - { begrepp: hyra, krav: beslut, lokalt: Ordet skiljer sig }
                    - { begrepp: boende, krav: beslut }
                    - { begrepp: buss, lokalt: { skal: Korten finns inte överallt, annars: utgar } }
            """));
    public static final String IN_BROMMA = """
            forvaltning: bromma
            belopp:
              - varde: tak.hyra
                skal: Hyrorna är högre i Bromma
                satts:
                  2026-03-01: 9500
                  kallor: { 2026-03-01: { lagrum: Stadsdelsnämndens beslut § 7, kontrollerad: 2026-02-20 } }
            rader:
              - { rad: AV-01, skal: Avgiften är lägre, satts: { ut: 50 } }
            regler:
              - { regel: PR-02, skal: Korten lämnas ut här, galler: ja }
            fragor:
              - { formular: f, fraga: hyra, skal: Ord som används, satts: { fraga: Vad betalar du i hyra? } }
              - { formular: f, fraga: buss, skal: Korten lämnas ut här, galler: ja }
            """;
}
