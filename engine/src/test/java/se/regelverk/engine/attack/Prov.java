package se.regelverk.engine.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.casework.Assessing;
import se.regelverk.engine.casework.Receipt;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.AreaCheck;
import se.regelverk.engine.example.AreaReport;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A small area with one of everything, which tests put something into. */
final class Prov {
    static final Area AREA = new Area("prov");
    static final String PACK = "rule-packs/prov/";
    static final String FORM = "form-definitions/prov/ansokan.yaml";
    static final String ANSWERS = """
            {"boende": "hyr", "hyra": 9000, "namnet": "Åsa", "fritext": "Text", "barn": [{"alder": 5}, {"alder": 9}]}""";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    static final ContentFiles FILES = ContentFiles.of(Map.of(
            PACK + "pack.yaml",
            """
            omrade: prov
            titel: Provområdet
            rad: Provrådet
            lag: [Provlagen]
            galler-fran: 2026-01-01
            forslag: { belopp: stod }
            delegation:
              - { utfall: [ BIFALL, DELAVSLAG, AVSLAG, AVVISNING ], beslutar: handlaggare, lagrum: Provlagen 1 §, beslut: Provbeslutet }
            """,
            PACK + "begrepp.yaml",
            """
            boende: { titel: Boendeform, en-av: { hyr: Hyr bostad, ager: Äger bostad }, hjalp: Hjälp om boende }
            hyra: { titel: Hyra per månad, typ: belopp, enhet: kr/mån }
            namnet: { titel: Namnet, typ: text }
            fritext: { titel: Fritexten, typ: lang-text }
            barn:
              lista: Barnen
              post: Ett barn
              alder: { titel: Barnets ålder, typ: heltal, enhet: år, min: 0 }
              del: { titel: Barnets del, typ: belopp, enhet: kr/mån, raknas: true }
            tak: { titel: Taket, typ: belopp, enhet: kr/mån, raknas: true }
            stod: { titel: Stödet, typ: belopp, enhet: kr/mån, raknas: true, lagrum: Provlagen 9 § }
            """,
            PACK + "parametrar/norm.yaml",
            """
            nyckel: norm
            titel: Normerna
            enhet: kr/mån
            varden:
              hogst: { titel: Högst, 2026-01-01: 8000 }
              perBarn: { titel: Per barn, 2026-01-01: 500 }
            kallor:
              2026-01-01: { lagrum: Källans lagrum, kontrollerad: 2026-01-02 }
            """,
            PACK + "tabeller/tak.yaml",
            """
            titel: Taktabellen
            traff: unik
            in: { boende: boende }
            ut: tak
            rader:
              - { id: PR-01, om: { boende: hyr }, ut: norm.hogst, lagrum: Radens lagrum, skal: Radens skäl }
              - { id: PR-02, om: { boende: ager }, ut: 0, lagrum: Provlagen 1 §, skal: Den som äger }
            """,
            PACK + "tabeller/del.yaml",
            """
            titel: Deltabellen
            for: barn
            traff: forsta
            in: { alder: barn.alder }
            ut: barn.del
            rader:
              - { id: PR-03, om: { alder: "[0..6]" }, ut: norm.perBarn, lagrum: Provlagen 2 §, skal: Små barn }
              - { id: PR-04, om: { alder: "> 6" }, ut: norm.perBarn * 2, lagrum: Provlagen 2 §, skal: Stora barn }
            """,
            PACK + "berakningar/stod.yaml",
            """
            - begrepp: stod
              formel: "minsta(hyra; tak) + summa(barn.del)"
              avrunda: 2 decimaler
              lagrum: Beräkningens lagrum
              skal: Beräkningens skäl
            """,
            PACK + "regler/regler.yaml",
            """
            - id: PR-10
              titel: Mer än noll
              nar: { begrepp: stod, ar: mer-an, varde: 0 }
              sa: { talar: for, text: Stödet finns }
              darforAtt: { lagrum: Regelns lagrum, text: Regelns text }
              niva: FORSLAG
            - id: PR-11
              titel: Ett steg
              nar: { begrepp: boende, ar: lika, varde: hyr }
              sa: { steg: kontrollera, titel: Stegets titel, roll: handlaggare, frist: beslutsdag + 14 dagar, fristText: Två veckor, text: Kontrollera }
              darforAtt: Provlagen 4 §
              niva: AUTO
            - id: PR-12
              titel: Kräv kontraktet
              nar: { alla: [ { begrepp: hyra, ar: minst, varde: 5000 }, { begrepp: namnet, ar: inte, varde: Ingen } ] }
              sa: { krav: kontrakt, titel: Kontraktet, text: Visa kontraktet }
              darforAtt: Provlagen 5 §
              niva: AUTO
            """,
            PACK + "exempel/exempel.yaml",
            """
            - namn: Två barn och hyra
              avser: 2026-03
              givet: { formular: ansokan, svar: { boende: hyr, hyra: 9000, namnet: Åsa, barn: [ { alder: 5 }, { alder: 9 } ] } }
              forvantat: { stod: 9500, barn.del: [500, 1000], utfall: BIFALL, belopp: 9500 }
            """,
            FORM,
            """
            id: ansokan
            titel: Ansökans titel
            schema:
              type: object
              additionalProperties: false
              properties:
                boende: { $ref: "#/$defs/boende" }
                hyra: { $ref: "#/$defs/hyra" }
                namnet: { $ref: "#/$defs/namnet" }
                fritext: { $ref: "#/$defs/fritext" }
                barn: { type: array, maxItems: 30, items: { type: object, additionalProperties: false, properties: { alder: { $ref: "#/$defs/barn.alder" } } } }
            layout:
              sidor:
                - id: sidan
                  titel: Sidans titel
                  text: Sidans text
                  fragor:
                    - { begrepp: boende, krav: beslut }
                    - { begrepp: hyra, hjalp: Frågans hjälp, visa-om: { begrepp: boende, ar: lika, varde: hyr } }
                    - { begrepp: namnet, fraga: Vad heter du }
                    - { begrepp: fritext }
                    - { grupp: barn, lagg-till: Lägg till, fragor: [ { begrepp: barn.alder } ] }
            """));

    private Prov() {}

    /** A name as tests give it, {@code FORM} or one in the pack. */
    static String path(String file) {
        return file.contains("form-definitions") || file.startsWith("rule-packs") ? file : PACK + file;
    }

    static String text(String file) {
        return FILES.text(path(file)).orElseThrow();
    }

    /** The content with a part of one of its files replaced everywhere. */
    static ContentFiles with(String file, String part, String other) {
        assertThat(text(file)).contains(part);
        return FILES.with(path(file), text(file).replace(part, other));
    }

    /** The line of a file on which a part stands. */
    static int line(String file, String part) {
        return 1
                + (int) text(file)
                        .substring(0, text(file).indexOf(part))
                        .chars()
                        .filter(one -> one == '\n')
                        .count();
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static AreaReport check(ContentFiles files) {
        return Bounded.run(() -> AreaCheck.of(files, AREA, () -> true));
    }

    static List<AuthorProblem> problems(ContentFiles files) {
        AreaReport report = check(files);
        assertThat(report.problems()).allSatisfy(one -> {
            assertThat(one.problem()).isNotBlank().matches("(?s).*[.!?…]");
            assertThat(one.remedy()).isNotBlank().matches("(?s).*[.!?…]");
            assertThat(one.toString().length()).isLessThan(3_000);
        });
        return report.problems();
    }

    /** Refused, in a file and on a line. */
    static void assertRefused(ContentFiles files, String file, String says) {
        assertThat(problems(files)).anySatisfy(one -> {
            assertThat(one.location().file()).isEqualTo(path(file));
            assertThat(one.problem() + " " + one.remedy()).contains(says);
        });
    }

    static AreaContent read(ContentFiles files) {
        var problems = new Problems();
        AreaContent content = AreaContent.read(files, AREA, problems).orElseThrow();
        assertThat(problems.inOrder()).isEmpty();
        return content;
    }

    static Receipt<ObjectNode> receive(ContentFiles files, String answers) {
        var json = JSON.readTree(answers);
        return Bounded.run(() ->
                Assessing.assess(read(files), files, "ansokan", new Clocks(YearMonth.from(DAY), DAY, DAY), json, null));
    }

    /** The explanation, as the contract and a case have it. */
    static ObjectNode assess(ContentFiles files, String answers) {
        return receive(files, answers)
                .match(explanation -> explanation, problems -> unexpected(problems), reason -> unexpected(reason));
    }

    private static ObjectNode unexpected(Object refused) {
        throw new AssertionError("Not assessed: " + refused);
    }
}
