package se.regelverk.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.content.Location;

/** What is found of an area as a whole, each at its line. */
class PackFindingsTest {
    @Test
    void aWholeAreaHasNothingToMend() {
        assertThat(PackAnalysis.of(TinyArea.whole().read())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            rule-packs/prov/begrepp.yaml       | ut: {      | tom: { titel: Tom, typ: text }\\nut: {      | 4 | UNUSED Varning: Begreppet ”tom” används inte: inget formulär frågar efter det och ingen regel läser det.
            rule-packs/prov/regler/r.yaml      | , text: Därför. | ``                                     | 1 | REASON_MISSING Fel: Regeln MO-01 talar emot ansökan men säger inte varför.
            rule-packs/prov/tabeller/t.yaml    | boende: hyr }, ut: 1, lagrum: L, skal: S | boende: hyr }, ut: 1, lagrum: L | 6 | REASON_MISSING Varning: Raden PR-1 har inget skäl.
            rule-packs/prov/berakningar/b.yaml | , avrunda: 0 decimaler | ``                              | 1 | NOT_WHOLE Varning: ”rest” är ett heltal, men det som ger det ett värde kan ge decimaler.
            """)
    void whatIsWrongIsSaidOnceAtItsLine(String file, String text, String other, int line, String words) {
        List<Finding> found = PackAnalysis.of(
                TinyArea.whole().with(file, text, other.replace("\\n", "\n")).read());

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(TinyArea.said(one)).isEqualTo(words);
            assertThat(one.place().location()).isEqualTo(new Location(file, line));
        });
    }

    @Test
    void aConceptThatRulesReadAndNothingGivesIsSaidWhereItStands() {
        TinyArea area = TinyArea.whole()
                .with(TinyArea.CONCEPTS, "ut: {", "ogiven: { titel: Ogiven, typ: tal }\nut: {")
                .with(TinyArea.CALCULATIONS, "ut / 2", "ut / 2 + ogiven");

        assertThat(PackAnalysis.of(area.read())).singleElement().satisfies(one -> {
            assertThat(TinyArea.said(one))
                    .isEqualTo("NEVER_GIVEN Varning: Regler läser ”ogiven”, men inget formulär frågar efter det.");
            assertThat(one.place().location()).isEqualTo(new Location(TinyArea.CONCEPTS, 4));
        });
    }

    @Test
    void aParameterThatASentenceReadsAndThatEndsIsSaidFromTheDayItIsMissing() {
        TinyArea area = TinyArea.whole().with(TinyArea.SENTENCES, "varde: 18", "varde: p.grans");

        assertThat(PackAnalysis.of(area.read())).singleElement().satisfies(one -> {
            assertThat(TinyArea.said(one))
                    .isEqualTo("VALUE_MISSING Varning: ”p.grans” saknas från och med 2027-01-01.");
            assertThat(one.place().location()).isEqualTo(new Location(TinyArea.AMOUNTS, 5));
        });
    }

    @Test
    void daysBetweenTwoFormulasAreAGap() {
        TinyArea area = TinyArea.whole()
                .with(
                        TinyArea.CALCULATIONS,
                        "lagrum: L }",
                        "lagrum: L, galler-till: 2026-06-30 }\n"
                                + "- { begrepp: rest, formel: ut / 4, avrunda: 0 decimaler, lagrum: L, galler-fran: 2026-08-01 }");

        assertThat(PackAnalysis.of(area.read()))
                .extracting(TinyArea::said)
                .containsExactly("GAP Fel: ”rest” räknas inte fram från och med 2026-07-01 till och med 2026-07-31.");
    }

    @ParameterizedTest(name = "{0} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            AVSLAG, AVVISNING | AVVISNING | NOBODY_DECIDES Fel: Ingen får besluta avslag.
            [ chef ] | automatiserad | NOBODY_DECIDES Fel: Ingen får besluta avslag och avvisning.
            beslutar: handlaggare, lagrum: KL 6 kap. 37 §, beslut: D 1 | beslutar: [ handlaggare, automatiserad ], lagrum: KL, arendegrupp: Återansökningar, ej-beslutat: Öppet | AUTOMATIC_NOT_DELEGATED Fel: Ett automatiserat beslut saknar delegationsbeslut.
            beslutar: handlaggare | beslutar: [ handlaggare, automatiserad ] | AUTOMATIC_NOT_DELEGATED Fel: Ett automatiserat beslut säger inte vilka ärenden det gäller.
            beslutar: handlaggare | beslutar: [ handlaggare, automatiserad ], overklagas: laglighetsprovning, arendegrupp: Alla | AUTOMATIC_NOT_DELEGATED Fel: Beslut som överklagas genom laglighetsprövning får inte automatiseras.
            beslutar: handlaggare | beslutar: [ handlaggare, automatiserad ], arendegrupp: Alla | AUTOMATIC_NOT_DELEGATED Fel: Bara ett bifall får automatiseras: det som går någon emot prövas av en människa.
            """)
    void anOutcomeThatNobodyMayDecideOrAFunctionWithoutDelegationIsAnError(String text, String other, String words) {
        assertThat(PackAnalysis.of(
                        TinyArea.whole().with(TinyArea.HEAD, text, other).read()))
                .extracting(TinyArea::said)
                .contains(words);
    }

    @Test
    void aGrantByAFunctionThatIsDelegatedForAGroupOfCasesIsAllowed() {
        TinyArea area = TinyArea.whole()
                .with(
                        TinyArea.HEAD,
                        "- { utfall: [ BIFALL, DELAVSLAG ]",
                        "- { utfall: BIFALL, beslutar: automatiserad, arendegrupp: Återansökningar, lagrum: L, beslut: D 3 }\n"
                                + "  - { utfall: [ BIFALL, DELAVSLAG ]");

        assertThat(PackAnalysis.of(area.read())).isEmpty();
    }
}
