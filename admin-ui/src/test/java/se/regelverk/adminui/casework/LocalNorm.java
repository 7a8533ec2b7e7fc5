package se.regelverk.adminui.casework;

import se.regelverk.engine.content.ContentFiles;

/** Invented: the norm of an adult is open, and 100 kr higher in Bromma. */
final class LocalNorm {
    private static final String PACK = "rule-packs/ekonomiskt-bistand/";
    private static final String NORM = PACK + "parametrar/riksnorm.yaml";

    private LocalNorm() {}

    static ContentFiles in(ContentFiles files) {
        return in(files, "");
    }

    /**
     * With more that is set in Bromma.
     *
     * @param besides what follows in Bromma's file
     */
    static ContentFiles in(ContentFiles files, String besides) {
        String norm = files.text(NORM).orElseThrow();
        return files.with(NORM, norm.replace("2026-01-01: 3940 }", "2026-01-01: 3940, lokalt: Påhittat }"))
                .with(PACK + "lokalt/bromma.yaml", """
                        forvaltning: bromma
                        belopp:
                          - varde: riksnorm.ensamstaende
                            skal: Levnadskostnaden är högre
                            satts: { 2026-02-01: 4040, kallor: { 2026-02-01: { lagrum: Beslut, kontrollerad: 2026-01-20 } } }
                        """ + besides);
    }
}
