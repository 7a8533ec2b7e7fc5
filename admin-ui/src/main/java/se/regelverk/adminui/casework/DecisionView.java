package se.regelverk.adminui.casework;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.casework.CaseRecord;
import se.regelverk.engine.casework.Decision;

/** A recorded decision as the template shows it. */
record DecisionView(
        String outcome,
        @Nullable String amount,
        @Nullable String period,
        String motivation,
        String deviation,
        String difference,
        String exception,
        String proposed,
        List<String> outstanding,
        String by,
        String at,
        String delegation) {
    /** The latest first; it holds. */
    static List<DecisionView> of(CaseRecord record) {
        List<DecisionView> views = new ArrayList<>();
        record.decisions().forEach(one -> views.add(0, of(one)));
        return views;
    }

    private static DecisionView of(Decision decision) {
        @Nullable BigDecimal amount = decision.amount();
        @Nullable YearMonth period = decision.period();
        return new DecisionView(
                decision.outcome().title(),
                Optional.ofNullable(amount).map(CaseView::kronor).orElse(null),
                Optional.ofNullable(period).map(Words::month).orElse(null),
                decision.motivation(),
                Optional.ofNullable(decision.deviation())
                        .map(Decision.Deviation::title)
                        .orElse(""),
                decision.difference(),
                decision.exception(),
                decision.proposed(),
                decision.outstanding(),
                decision.by().name(),
                Words.time(decision.at()),
                Optional.ofNullable(decision.delegation()).orElse(""));
    }
}
