package se.regelverk.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishCalendarTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(textBlock = """
            2026-11-16, 2026-11-16
            2026-12-26, 2026-12-28
            2026-12-24, 2026-12-28
            2026-04-03, 2026-04-07
            2026-05-14, 2026-05-15
            2026-06-19, 2026-06-22
            2026-06-06, 2026-06-08
            2027-01-06, 2027-01-07
            2008-05-01, 2008-05-02
            """)
    void findsTheFirstWorkingDayFromADay(LocalDate day, LocalDate expected) {
        assertThat(SwedishCalendar.nextWorkingDay(day)).isEqualTo(expected);
    }
}
