package se.regelverk.engine.change.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            SoL 4 kap. 1 §                            | SoL 4 kap. 1 §
            4 kap. 1 § SoL                            | SoL 4 kap. 1 §
            SoL 4:1                                   | SoL 4 kap. 1 §
            4:1 SoL                                   | SoL 4 kap. 1 §
            socialtjänstlagen (2025:400) 4 kap. 1 §   | SoL 4 kap. 1 §
            4 kap. 1 § socialtjänstlagen              | SoL 4 kap. 1 §
            4 kap. 1 § socialtjänstlagen (2025:400)   | SoL 4 kap. 1 §
            SoL 12 kap. 7a §                          | SoL 12 kap. 7 a §
            SoL 12:7 a                                | SoL 12 kap. 7 a §
            SoL 12 kap. 1 och 8–9 §§                  | SoL 12 kap. 1 §, SoL 12 kap. 8 §, SoL 12 kap. 9 §
            SoL 21 kap. 1 §, 3 kap. 4 §               | SoL 3 kap. 4 §, SoL 21 kap. 1 §
            OSL 21 kap. 3 och 3 a §§                  | OSL 21 kap. 3 §, OSL 21 kap. 3 a §
            SoL 14 kap. 2 §, FL 20 och 23 §§          | FL 20 §, FL 23 §, SoL 14 kap. 2 §
            20 § FL och 4 kap. 1 § SoL                | FL 20 §, SoL 4 kap. 1 §
            SoL 12 kap. 7 § första stycket 2, lag (2001:454) 7 a § | SFS 2001:454 7 a §, SoL 12 kap. 7 §
            SoL 12 kap. 7 § första stycket 2          | SoL 12 kap. 7 §
            SoL 15 kap. 10–12 §§, förordning (2008:975) | SFS 2008:975, SoL 15 kap. 10 §, SoL 15 kap. 11 §, SoL 15 kap. 12 §
            SoF (2025:468) 12 kap. 2 § i lydelse SFS 2025:1046 | SoF 12 kap. 2 §
            SoL (2025:400) 16 kap. 2 a § och 19 kap. 6 § i lydelse från den 15 januari 2026 | SoL 16 kap. 2 a §, SoL 19 kap. 6 §
            SoL 12 kap., prop. 2025/26:207            | SoL 12 kap., prop. 2025/26:207
            SoL 22 kap. 14 §, LVU 13 c §              | LVU 13 c §, SoL 22 kap. 14 §
            KL 6 kap. 37 §, SoL 30 kap.               | KL 6 kap. 37 §, SoL 30 kap.
            SoL 3, 16 och 19–21 kap.                  | SoL 3 kap., SoL 16 kap., SoL 19 kap., SoL 20 kap., SoL 21 kap.
            Folkbokföringslagen 18 §                  | FOL 18 §
            SOSFS 2013:1                              | SOSFS 2013:1
            Lag (1930:173)                            | SFS 1930:173
            (SoL 30 kap. 6 § 6)                       | SoL 30 kap. 6 §
            """)
    void aSectionIsTheSameHoweverItIsWritten(String written, String cited) {
        assertThat(Citations.in(written)).extracting(Paragraph::toString).containsExactly(cited.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lokalt beslut
            Påminnelsen är en arbetsrutin och står inte i lagen
            Ring mellan kl. 10 och 12, 3 dagar i veckan
            Se 12 kap. 7 §
            """)
    void whatIsNoSectionOfAKnownLawIsNotGuessed(String written) {
        assertThat(Citations.in(written)).isEmpty();
    }

    @Test
    void aRunningTextThatNamesALawDoesNotCiteIt() {
        assertThat(Citations.inProse("Insatser enligt SoL kräver samtycke. Se 21 kap. 1 §."))
                .hasSize(1);
        assertThat(Citations.inProse("Insatser enligt SoL kräver samtycke.")).isEmpty();
    }

    @Test
    void aSectionTouchesItsChapterAndItsLawAndNothingElse() {
        var section = new Paragraph("SoL", "12", "7");

        assertThat(section.touches(new Paragraph("SoL", "12", ""))).isTrue();
        assertThat(new Paragraph("SoL", "", "").touches(section)).isTrue();
        assertThat(section.touches(new Paragraph("SoL", "12", "7 a"))).isFalse();
        assertThat(section.touches(new Paragraph("SoL", "13", "7"))).isFalse();
        assertThat(section.touches(new Paragraph("FL", "", "7"))).isFalse();
        assertThat(new Paragraph("SoL", "12", "7 a").slug()).isEqualTo("sol-12-7-a");
    }
}
