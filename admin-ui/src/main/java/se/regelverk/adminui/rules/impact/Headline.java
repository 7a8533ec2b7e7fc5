package se.regelverk.adminui.rules.impact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.regelverk.engine.assessment.Outcome;
import se.regelverk.engine.replay.Disclosed;
import se.regelverk.engine.replay.DisclosedMonths;

/** What an analysis came to, in a few sentences: the numbers first, as text. */
final class Headline {
    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

    private Headline() {}

    /** @param stored whether the cases are the area's own */
    static List<String> of(Disclosed shown, boolean stored) {
        if (shown.compared() == 0) {
            return List.of("Det fanns inga ärenden att räkna på.");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(outcomes(shown, stored));
        amounts(shown.months(), stored).ifPresent(sentences::add);
        shown.affected()
                .filter(count -> count > 0)
                .ifPresent(count ->
                        sentences.add("%s får ett annat utfall eller belopp.".formatted(ImpactWords.cases(count))));
        shown.toReconsider()
                .filter(count -> count > 0)
                .ifPresent(count -> sentences.add(
                        "%s är redan beslutade och hade fått ett annat förslag.".formatted(ImpactWords.cases(count))));
        return List.copyOf(sentences);
    }

    private static String outcomes(Disclosed shown, boolean stored) {
        String all = (stored ? "" : "påhittade ") + (shown.compared() == 1 ? "ärende" : "ärenden");
        String of = "Av %s %s".formatted(ImpactWords.number(shown.compared()), all);
        if (shown.moved().isEmpty()) {
            return of + " får några ett annat utfall. Hur många visas inte, eftersom de är få.";
        }
        long moved = shown.moved().get();
        return moved == 0
                ? of + " får inget ett annat utfall."
                : "%s får %s ett annat utfall: %s.".formatted(of, ImpactWords.number(moved), moves(shown.outcomes()));
    }

    private static String moves(Disclosed.Outcomes outcomes) {
        List<String> moves = new ArrayList<>();
        for (Outcome from : outcomes.before()) {
            for (Outcome to : outcomes.after()) {
                outcomes.cases(from, to)
                        .filter(count -> from != to && count > 0)
                        .ifPresent(count -> moves.add(
                                "%s från %s till %s".formatted(ImpactWords.number(count), word(from), word(to))));
            }
        }
        return moves.stream().collect(Collectors.joining(", "));
    }

    private static String word(Outcome outcome) {
        return outcome.title().toLowerCase(java.util.Locale.ROOT);
    }

    /** Of stored cases what a month comes to, which is what a budget is told in; of invented ones only their one month. */
    private static Optional<String> amounts(DisclosedMonths months, boolean stored) {
        if (months.total().withAmount().filter(count -> count == 0).isPresent()) {
            return Optional.empty();
        }
        if (months.total().amounts().isEmpty()) {
            return Optional.of("Hur beloppen ändras visas inte, eftersom det gäller få.");
        }
        BigDecimal difference = months.total().amounts().get().difference();
        if (difference.signum() == 0) {
            return Optional.of("Beloppen blir tillsammans desamma.");
        }
        if (!stored) {
            return Optional.of("Belopp: %s för en månad.".formatted(ImpactWords.signed(difference)));
        }
        BigDecimal monthly =
                difference.divide(BigDecimal.valueOf(months.months().size()), 2, RoundingMode.HALF_UP);
        return Optional.of("Belopp: %s per månad i genomsnitt, %s på ett år."
                .formatted(ImpactWords.signed(monthly), ImpactWords.signed(monthly.multiply(MONTHS_A_YEAR))));
    }
}
