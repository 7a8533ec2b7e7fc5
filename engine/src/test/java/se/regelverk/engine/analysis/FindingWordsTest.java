package se.regelverk.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of finding about a table, word for word: hit policy, rows' cells, what is said. */
class FindingWordsTest {
    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unik    | alder: "<= 17" / alder: ">= 19"                    | GAP Fel: Ingen rad stämmer när ”Ålder” är 18 år.
            unik    | boende: hyr                                        | GAP Fel: Ingen rad stämmer när ”Boende” är Äger.
            unik    | alder: "< p.grans" / alder: "> p.grans"            | GAP Fel: Ingen rad stämmer när ”Ålder” är 18 år. Det gäller till och med 2026-06-30.
            unik    | alder: "<= 18" / alder: ">= 18"                    | OVERLAP Fel: Raderna PR-1 och PR-2 stämmer båda när ”Ålder” är 18 år, men exakt en rad får göra det.
            unik    | alder: 1 / alder: 1 / alder: inte 1                | DUPLICATE Fel: Raderna PR-1 och PR-2 har samma villkor.
            samla   | boende: hyr / boende: hyr                          | DUPLICATE Varning: Raderna PR-1 och PR-2 har samma villkor, och båda räknas.
            unik    | alder: "< 0" / alder: ">= 0"                       | UNREACHABLE Fel: Raden PR-1 kan aldrig stämma: inget möjligt värde passar cellen ”alder”.
            forsta  | alder: "< 9" / alder: "< 5" / alder: "-"           | UNREACHABLE Fel: Raden PR-2 nås aldrig: allt den gäller tas av raden PR-1 före den.
            forsta  | boende: hyr / boende: ager / alder: "> 3"          | UNREACHABLE Fel: Raden PR-3 nås aldrig: allt den gäller tas av raderna PR-1 och PR-2 före den.
            forsta  | alder: "> 5" / alder: "> 3" / alder: "-"           | SUBSUMED Upplysning: Raden PR-1 ger samma värde som raden PR-2, som också gäller fallet.
            unik    | t0: ">= t1 * t2" / t0: "<= t1"                      | UNPROVEN Upplysning: Det kan inte bevisas att raderna PR-1 och PR-2 utesluter varandra: cellen ”>= t1 * t2” i rad PR-1 jämför ”t0” med en annan uppgift.
            unik    | alder: "< p.grans" / alder: "> p.grans"            | UNPROVEN Upplysning: Det kan inte bevisas att varje fall har en rad. Det gäller från och med 2027-01-01.
            unik    | alder: "< p.grans" / alder: ">= p.grans"           | VALUE_MISSING Varning: ”p.grans” saknas från och med 2027-01-01.
            unik    | alder: "< p.oppen" / alder: ">= p.oppen"           | NOT_DECIDED Upplysning: ”p.oppen” är inte beslutat. Staden har inte bestämt.
            """)
    void isSaidWithTheCaseAndTheDays(String policy, String rows, String words) {
        assertThat(said(TinyArea.table(policy, rows, ""))).contains(words);
    }

    @Test
    void aGapThatIsLeftOnPurposeIsNotSaid() {
        assertThat(said(TinyArea.table("unik", "boende: hyr", "boende: ager"))).isEmpty();
    }

    @Test
    void aCaseThatIsSaidToBeLeftOutAndHasARowIsSaid() {
        assertThat(said(TinyArea.table("unik", "boende: hyr / boende: ager", "boende: ager")))
                .containsExactly(
                        "INTENDED_GAP_TAKEN Varning: Luckan sägs sakna rad, men raden PR-2 stämmer när ”Boende” är Äger.");
    }

    @Test
    void aTableOfRowsThatLieAcrossOneAnotherInEveryWayIsSaidToBeTooLarge() {
        String rows = IntStream.range(0, 400)
                .mapToObj(row -> IntStream.range(0, 16)
                        .filter(column -> (row * 31 + column * 17) % 5 < 2)
                        .mapToObj(column -> "t%d: inte %d".formatted(column, (row * 7 + column * 3) % 23))
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" / "));

        assertThat(said(TinyArea.table("forsta", rows, "")))
                .contains(
                        "TOO_LARGE Varning: Tabellen är för stor för att bevisas helt: raderna ligger över varandra på"
                                + " för många sätt.");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tal: ">= 0"                     | Kan ”Tal” inte vara så lågt? Sätt då ett lägsta värde (min) på begreppet.
            tal: "<= 9"                     | Kan ”Tal” inte vara så högt? Sätt då ett högsta värde (max) på begreppet.
            """)
    void aGapWithoutEndIsAlsoMendedByALimitOfTheConcept(String row, String remedy) {
        assertThat(found(TinyArea.numbers(row)))
                .singleElement()
                .extracting(Finding::remedy)
                .asString()
                .endsWith("varför det inte behövs någon. " + remedy);
    }

    @Test
    void aGapBetweenTwoRowsIsNoMatterOfLimits() {
        assertThat(found(TinyArea.table("unik", "alder: \"<= 17\" / alder: \">= 19\"", "")))
                .singleElement()
                .extracting(Finding::remedy)
                .isEqualTo("Lägg till en rad för fallet, eller skriv under ”luckor” varför det inte behövs någon.");
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unik    | alder: "<= 18" / alder: ">= 18"             | [Cell[row=PR-1, field=c-alder], Cell[row=PR-2, field=c-alder]]
            unik    | alder: "< 0" / alder: ">= 0"                | [Cell[row=PR-1, field=c-alder]]
            unik    | boende: hyr                                 | []
            forsta  | boende: hyr / alder: 3 / boende: "-"        | [Cell[row=PR-2, field=c-alder]]
            unik    | alder: "< p.grans" / alder: ">= p.grans"    | [Cell[row=PR-1, field=c-alder], Cell[row=PR-2, field=c-alder]]
            """)
    void isAtTheCellsThatMakeIt(String policy, String rows, String cells) {
        List<Finding> found = found(TinyArea.table(policy, rows, ""));

        assertThat(found.isEmpty() ? List.of() : found.get(0).place().cells()).hasToString(cells);
    }

    private static List<Finding> found(TinyArea area) {
        var pack = area.read().pack();
        return TableAnalysis.of(pack.tables().get(0), pack);
    }

    private static List<String> said(TinyArea area) {
        return found(area).stream().map(TinyArea::said).toList();
    }
}
