package se.regelverk.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNumberTest {
    /** The first six are the official and the public libraries' own test values. */
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(nullValues = "rätt", textBlock = """
            640823-3234,   rätt
            701063-2391,   rätt
            640883-3231,   rätt
            640893-3231,   DATE
            900161-0017,   CHECK_DIGIT
            550207-3900,   rätt
            19640823-3234, rätt
            640823+3234,   rätt
            20000229-0005, rätt
            19000229-0005, DATE
            19641323-3234, DATE
            640860-3239,   DATE
            19640823+3234, SHAPE
            196408233234,  SHAPE
            64082-3234,    SHAPE
            '640823-323A', SHAPE
            '',            SHAPE
            """)
    void isCheckedForShapeDateAndLastDigit(String text, PersonNumber.Fault fault) {
        assertThat(PersonNumber.fault(text).orElse(null)).isEqualTo(fault);
    }

    @ParameterizedTest(name = "{0} den {1} → {2}")
    @CsvSource(nullValues = "-", textBlock = """
            640823-3234, 2026-03-01, 19640823-3234
            640823+3234, 2026-03-01, -
            200101-0009, 2026-03-01, 20200101-0009
            260301-0009, 2026-03-01, 20260301-0009
            260302-0009, 2026-03-01, 19260302-0009
            270101-0009, 2026-03-01, 19270101-0009
            200101+0009, 2026-03-01, 19200101-0009
            261231+0009, 2026-03-01, 19261231-0009
            270101+0009, 2026-03-01, -
            000229-0005, 2026-03-01, 20000229-0005
            000229+0005, 2026-03-01, -
            701063-2391, 2026-03-01, 19701063-2391
            """)
    void getsTheCenturyOfTheLatestBirthBeforeTheDay(String text, LocalDate day, String whole) {
        assertThat(PersonNumber.withCentury(text, day).orElse(null)).isEqualTo(whole);
    }
}
