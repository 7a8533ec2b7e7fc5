package se.regelverk.adminui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.engine.casework.RuleUse;

class RuleToldTest {
    private static final String SECRET = "Visas inte";

    @ParameterizedTest(name = "{0} of {1} → {2}")
    @CsvSource(textBlock = """
        0, 100, Aldrig
        1, 100, Visas inte
        4, 100, Visas inte
        5, 100, 5 av 100
        96, 100, Visas inte
        95, 100, 95 av 100
        100, 100, 100 av 100
        3, 3, Visas inte
        """)
    void nobodyIsToldFromACountOrFromWhatIsLeft(long part, int whole, String expected) {
        assertThat(line(List.of("A"), use(whole, Map.of("A", part))).held()).isEqualTo(expected);
    }

    /** 60 + 37 + 3 = 100: the three would be what remains when the shown rows are taken from all cases. */
    @Test
    void aRowIsNotWhatRemainsOfTheOthersOfItsTable() {
        RuleUse use = use(100, Map.of("A", 60L, "B", 37L, "C", 3L));
        Map<String, RuleTold.Line> lines = new HashMap<>();

        RuleTold.add(List.of("A", "B", "C"), use, lines);

        assertThat(lines.get("A").held()).isEqualTo("60 av 100");
        assertThat(lines.get("B").held()).isEqualTo(SECRET);
        assertThat(lines.get("C").held()).isEqualTo(SECRET);
        assertThat(lines.get("C").never()).isFalse();
    }

    /** A reader who knows that exactly one row holds in each case can subtract without any rest. */
    @Test
    void whereOneRowHoldsInEveryCaseTheRestHidesNothing() {
        Map<String, RuleTold.Line> lines = new HashMap<>();

        RuleTold.add(List.of("A", "B", "C"), use(88, Map.of("A", 73L, "B", 13L, "C", 2L)), lines);

        assertThat(lines.get("A").held()).isEqualTo("73 av 88");
        assertThat(lines.get("B").held()).isEqualTo(SECRET);
        assertThat(lines.get("C").held()).isEqualTo(SECRET);
    }

    /** One and one: both are known from their sum, since those of none are told. */
    @Test
    void theHiddenOnesAreManyTogether() {
        Map<String, RuleTold.Line> lines = new HashMap<>();

        RuleTold.add(List.of("A", "B", "C"), use(88, Map.of("A", 73L, "B", 13L, "C", 1L)), lines);

        assertThat(lines.get("A").held()).isEqualTo("73 av 88");
        assertThat(lines.get("B").held()).isEqualTo(SECRET);
    }

    @Test
    void decisionsThatDeviateAreToldOnlyAmongEnoughDecided() {
        assertThat(decided(30, 6).otherwise()).isEqualTo("6 av 30");
        assertThat(decided(30, 2).otherwise()).isEqualTo(SECRET);
        assertThat(decided(30, 28).otherwise()).isEqualTo(SECRET);
        assertThat(decided(30, 0).otherwise()).isEqualTo("Aldrig");
        assertThat(decided(4, 0).otherwise()).isEqualTo("–");
    }

    @Test
    void aReasonIsSaidOfARuleWhenFiveHaveChosenIt() {
        var reasons = new RuleUse.Reasons(
                12,
                Map.of("fel", "Fel uppgift", "annat", "Annat skäl"),
                Map.of("fel", 8L, "annat", 4L),
                Map.of("A", Map.of("fel", 8L, "annat", 4L)));
        var use = new RuleUse(40, 40, true, Map.of("A", 40L), Map.of("A", 40L), Map.of("A", 12L), reasons, List.of());

        assertThat(line(List.of("A"), use).because()).containsExactly("Fel uppgift");
        assertThat(RuleTold.reasons(use)).isEmpty();
    }

    private static RuleTold.Line decided(long decided, long otherwise) {
        var none = new RuleUse.Reasons(otherwise, Map.of(), Map.of(), Map.of());
        var all = Map.of("A", decided);
        return line(
                List.of("A"), new RuleUse(100, (int) decided, true, all, all, Map.of("A", otherwise), none, List.of()));
    }

    private static RuleUse use(int cases, Map<String, Long> held) {
        var none = new RuleUse.Reasons(0, Map.of(), Map.of(), Map.of());
        return new RuleUse(cases, 0, true, held, Map.of(), Map.of(), none, List.of());
    }

    private static RuleTold.Line line(List<String> ids, RuleUse use) {
        Map<String, RuleTold.Line> lines = new HashMap<>();
        RuleTold.add(ids, use, lines);
        return java.util.Objects.requireNonNull(lines.get(ids.get(0)));
    }
}
