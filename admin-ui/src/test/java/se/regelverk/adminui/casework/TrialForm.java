package se.regelverk.adminui.casework;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import se.regelverk.adminui.web.Visitor;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.NewVersion;

/** A form with a question of each kind that the filling page treats in its own way, in force from the first day of an area. */
final class TrialForm {
    private static final Area AREA = new Area("ekonomiskt-bistand");
    private static final String WORDS = "rule-packs/ekonomiskt-bistand/begrepp.yaml";
    private static final String FILE = "form-definitions/ekonomiskt-bistand/prov.yaml";

    private static final String MORE_WORDS = """

            prov:
              grupp: Prov
              boende: { titel: Boende, en-av: { hyr: Hyr, ager: Äger } }
              hyresvard: { titel: Hyresvärd, typ: text }
              mat: { titel: Mat, typ: ja-nej }
              stad: { titel: Städning, typ: ja-nej }
              hyresavi: { titel: Hyresavi, typ: fil }
              anteckning: { titel: Anteckning, typ: lang-text }

            provposter:
              lista: Provposter
              post: Post
              slag: { titel: Slag, typ: text }
              belopp: { titel: Belopp, typ: belopp, enhet: kr }
            """;

    private static final String FORM = """
            id: prov
            titel: Prov av ifyllnad
            schema:
              type: object
              additionalProperties: false
              required: [ sokande ]
              properties:
                sokande: { type: object, additionalProperties: false, required: [ personnummer ], properties: { personnummer: { $ref: "#/$defs/sokande.personnummer" } } }
                prov:
                  type: object
                  additionalProperties: false
                  properties:
                    boende: { $ref: "#/$defs/prov.boende" }
                    hyresvard: { $ref: "#/$defs/prov.hyresvard" }
                    mat: { $ref: "#/$defs/prov.mat" }
                    stad: { $ref: "#/$defs/prov.stad" }
                    hyresavi: { $ref: "#/$defs/prov.hyresavi" }
                    anteckning: { $ref: "#/$defs/prov.anteckning" }
                kostnader: { type: object, additionalProperties: false, properties: { hyra: { $ref: "#/$defs/kostnader.hyra" } } }
                provposter: { type: array, maxItems: 30, items: { type: object, additionalProperties: false, properties: { slag: { $ref: "#/$defs/provposter.slag" }, belopp: { $ref: "#/$defs/provposter.belopp" } } } }
            layout:
              sidor:
                - id: ett
                  titel: Boende
                  fragor:
                    - { begrepp: sokande.personnummer, krav: spara, fraga: "Vilket personnummer?" }
                    - { begrepp: prov.boende, fraga: "Hur bor du?", vagledning: "Se efter i folkbokföringen." }
                    - { begrepp: prov.hyresvard, fraga: "Vem är hyresvärd?", hjalp: Namnet räcker., visa-om: { begrepp: prov.boende, ar: lika, varde: hyr } }
                    - { begrepp: prov.hyresavi, fraga: "Lämna hyresavin" }
                    - { begrepp: kostnader.hyra, fraga: "Vad är hyran?" }
                    - { visa: godkandaKostnader, text: Så mycket av kostnaderna räknas. }
                - id: tva
                  titel: Stöd
                  fragor:
                    - { falt: flera-av, titel: "Vad behöver du hjälp med?", inget: Inget av detta, fragor: [ { begrepp: prov.mat }, { begrepp: prov.stad } ] }
                    - { grupp: provposter, lagg-till: Lägg till post, fragor: [ { begrepp: provposter.slag }, { begrepp: provposter.belopp } ] }
                    - { begrepp: prov.anteckning, fraga: "Anteckning" }
            """;

    private TrialForm() {}

    /** Puts it in force, once for each application. */
    static void publish(Library library) {
        var first = library.versions(AREA).get(0);
        NewVersion.Base base = library.base(AREA, first.inForceFrom());
        ContentFiles files = library.version(AREA, base.number()).orElseThrow().files();
        if (files.text(FILE).isPresent()) {
            return;
        }
        ContentFiles changed =
                files.with(WORDS, files.text(WORDS).orElseThrow() + MORE_WORDS).with(FILE, FORM);
        var next = new NewVersion(
                AREA,
                base,
                first.inForceFrom(),
                changed,
                "A-" + UUID.randomUUID(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS));
        library.approve(next, next.files().hash());
        library.activate(next);
    }

    /** Begins to fill it; the draft's address. */
    static String begin(Visitor worker) {
        worker.opens("/arbete/nytt").page().check("text='Prov av ifyllnad'");
        worker.presses("Börja fylla i");
        return worker.page().url().replaceFirst(".*(/utkast/[^#?]*).*", "$1");
    }
}
