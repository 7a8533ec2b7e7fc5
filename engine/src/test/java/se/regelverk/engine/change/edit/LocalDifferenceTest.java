package se.regelverk.engine.change.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.change.edit.Difference.Entry;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.rulepack.ChangeClass;

/** What a council reads of what is opened to the förvaltningar, and of what one of them sets. */
class LocalDifferenceTest {
    private static final Area EB = new Area("ekonomiskt-bistand");
    private static final String PACK = "rule-packs/ekonomiskt-bistand/";
    private static final String BROMMA = PACK + "lokalt/bromma.yaml";
    private static final ContentFiles SEED = RepositoryContent.files();
    private static final String AMOUNT = "titel: Ensamstående vuxen,                       ";
    private static final ContentFiles OPEN = replaced(
            replaced(
                    replaced(SEED, PACK + "parametrar/riksnorm.yaml", AMOUNT, AMOUNT + "lokalt: Olika hyror, "),
                    PACK + "tabeller/kvotdel.yaml",
                    "{ id: KV-02,",
                    "{ id: KV-02, lokalt: Prövas,"),
            "form-definitions/ekonomiskt-bistand/ansokan.yaml",
            "{ begrepp: hushall.typ, krav: beslut,",
            "{ begrepp: hushall.typ, lokalt: Orden skiljer sig, krav: beslut,");
    private static final String SET = """
            forvaltning: bromma
            belopp:
              - { varde: riksnorm.ensamstaende, skal: Dyrare här, satts: { 2026-03-01: 4100, kallor: { 2026-03-01: { lagrum: Beslut § 7, kontrollerad: 2026-02-20 } } } }
            rader:
              - { rad: KV-02, skal: Provas i Bromma, satts: { lagrum: Vårt beslut } }
            fragor:
              - { formular: ansokan, fraga: hushall.typ, skal: Vi säger så, satts: { fraga: Hur bor du i Bromma? } }
            """;

    @Test
    void aMarkIsToldWithItsReasonInTheClassOfItsThing() {
        List<Entry> entries = Difference.between(SEED, OPEN, EB).entries();

        assertThat(entries)
                .extracting(Entry::kind)
                .containsExactly(ChangeClass.FRAGA, ChangeClass.BELOPP, ChangeClass.REGEL);
        assertThat(entries)
                .extracting(Entry::sentence)
                .contains(
                        "Riksnormens belopp, ensamstående vuxen: lika i hela staden → Får nu bestämmas av varje förvaltning: Olika hyror");
        assertThat(Difference.between(OPEN, SEED, EB).entries())
                .extracting(Entry::after)
                .containsOnly("lika i hela staden");
    }

    @Test
    void whatAForvaltningSetsIsToldByItsName() {
        List<Entry> entries =
                Difference.between(OPEN, OPEN.with(BROMMA, SET), EB).entries();

        assertThat(entries)
                .extracting(Entry::kind)
                .containsExactly(ChangeClass.BELOPP, ChangeClass.REGEL, ChangeClass.FRAGA);
        assertThat(told(entries.get(0)))
                .isEqualTo(
                        "Lokalt i Bromma, ensamstående vuxen: 3 940 kr/mån från 2026-01-01 → 4 100 kr/mån från 2026-03-01 (Beslut § 7). Skäl: Dyrare här");
        assertThat(told(entries.get(1)))
                .startsWith("Lokalt i Bromma, ")
                .contains("rad KV-02: ", "därför att Vårt beslut", "Provas i Bromma")
                .doesNotContain("Skäl:");
        assertThat(told(entries.get(2)))
                .startsWith("Lokalt i Bromma, ”")
                .endsWith("frågans ord: Hur bor du? → Hur bor du i Bromma? Skäl: Vi säger så");
    }

    @Test
    void anAmountThatWasWrongLocallyIsToldAsACorrection() {
        ContentFiles wrong = OPEN.with(BROMMA, SET);

        assertThat(told(entry(wrong, SET.replace("4100", "4150"))))
                .isEqualTo(
                        "Lokalt i Bromma, ensamstående vuxen: 4 100 kr/mån från 2026-03-01 (Beslut § 7) → rättat till 4 150 kr/mån från 2026-03-01 (Beslut § 7). Skäl: Dyrare här");
        assertThat(entry(wrong, SET.replace("Dyrare här", "Dyrare än annars")))
                .satisfies(entry -> assertThat(entry.kind()).isEqualTo(ChangeClass.SPRAK))
                .satisfies(entry -> assertThat(entry.what()).isEqualTo("Ensamstående vuxen, skäl"));
    }

    @Test
    void whatIsTakenAwaySaysWhatHoldsInstead() {
        List<Entry> entries =
                Difference.between(OPEN.with(BROMMA, SET), OPEN, EB).entries();

        assertThat(told(entries.get(0))).endsWith("→ som i resten av staden: 3 940 kr/mån från 2026-01-01");
    }

    @Test
    void whatHoldsOnlyWhereItIsSetDidNotHoldBefore() {
        ContentFiles only = replaced(
                OPEN, PACK + "tabeller/kvotdel.yaml", "lokalt: Prövas,", "lokalt: { skal: Prövas, annars: utgar },");

        assertThat(told(entry(only, "forvaltning: bromma\nrader:\n  - { rad: KV-02, skal: Här, galler: ja }\n")))
                .contains("rad KV-02: gäller inte → Om ");
    }

    @Test
    void aLocalFileThatCannotBeReadIsStillTold() {
        assertThat(Difference.between(OPEN, OPEN.with(PACK + "lokalt/solna.yaml", "forvaltning: solna\n"), EB)
                        .entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.after()).isEqualTo("hela filen är ny"));
    }

    private static Entry entry(ContentFiles before, String set) {
        List<Entry> entries =
                Difference.between(before, before.with(BROMMA, set), EB).entries();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static String told(Entry entry) {
        return entry.sentence().replace('\u00a0', ' ');
    }

    private static ContentFiles replaced(ContentFiles files, String path, String old, String now) {
        String text = files.text(path).orElseThrow();
        assertThat(text).contains(old);
        return files.with(path, text.replace(old, now));
    }
}
