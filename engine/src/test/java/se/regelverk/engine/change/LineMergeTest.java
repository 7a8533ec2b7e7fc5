package se.regelverk.engine.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineMergeTest {
    @ParameterizedTest(name = "{0}: {1} + {2} → {3}")
    @CsvSource(nullValues = "möts", textBlock = """
            a b c d e, A b c d e,   a b c d E,   A b c d E
            a b c d e, a b c d e,   a X c d e,   a X c d e
            a b c d e, a b c d e f, X b c d e,   X b c d e f
            a b c d e, a c d e,     a b c d X e, a c d X e
            a b c d e, a B c d e,   a B c d e,   a B c d e
            a b c d e, a B c d e,   a X c d e,   möts
            a b c d e, a B c d e,   a b C d e,   möts
            a b c d e, a c d e,     a X c d e,   möts
            """)
    void putsChangesTogetherThatDoNotMeet(String before, String one, String other, String both) {
        assertThat(merge(before, one, other)).isEqualTo(Optional.ofNullable(both));
        assertThat(merge(before, other, one)).isEqualTo(Optional.ofNullable(both));
    }

    private static Optional<String> merge(String before, String one, String other) {
        return LineMerge.merge(lines(before), lines(one), lines(other)).map(text -> text.replace('\n', ' '));
    }

    private static Optional<String> lines(String words) {
        return Optional.of(words.replace(' ', '\n'));
    }
}
