package se.regelverk.adminui.rules.impact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.regelverk.adminui.web.Cell;
import se.regelverk.adminui.web.Column;
import se.regelverk.engine.impact.ComparedContent;
import se.regelverk.engine.impact.ImpactRun;
import se.regelverk.engine.replay.Disclosed;
import se.regelverk.engine.replay.DisclosedMonths;
import se.regelverk.engine.replay.SkippedCount;
import se.regelverk.engine.replay.Tally;

/**
 * What an analysis came to in an area, ready to be shown.
 *
 * @param headline sentences
 * @param hides whether some numbers are left out since they tell of few
 * @param outcomes null when nothing was compared
 * @param bars null when no amount differs
 * @param skipped sentences on cases that could not be counted
 * @param anyToReconsider whether some decided case would have been proposed otherwise
 */
record AreaResult(
        String area,
        String title,
        List<String> headline,
        boolean hides,
        @org.jspecify.annotations.Nullable TableView outcomes,
        List<TableView> amounts,
        @org.jspecify.annotations.Nullable BarsView bars,
        @org.jspecify.annotations.Nullable TableView steps,
        List<TableView> groups,
        @org.jspecify.annotations.Nullable TableView standings,
        List<String> skipped,
        boolean anyToReconsider) {

    /**
     * @param whole whether nothing is to be hidden from the reader
     * @param earlier what earlier analyses came to here, see {@link Disclosed}
     */
    static AreaResult of(ImpactRun run, ComparedContent contents, Tally tally, boolean whole, List<Tally> earlier) {
        boolean stored = run.population().isStored();
        Disclosed shown = Disclosed.of(tally, whole, earlier);
        return new AreaResult(
                contents.area().id(),
                contents.after().pack().info().title(),
                Headline.of(shown, stored),
                !whole && HidesSome.of(shown),
                shown.compared() == 0 ? null : OutcomeTable.of(shown.outcomes()),
                shown.compared() == 0 ? List.of() : amounts(shown.months(), stored),
                shown.bands().isEmpty() ? null : BarsView.of(shown.bands()),
                StepTable.of(shown.sentences(), contents).orElse(null),
                GroupTables.of(shown.groups(), contents),
                stored && !shown.standings().isEmpty() ? standings(shown.standings()) : null,
                tally.skipped().stream().map(AreaResult::skipped).toList(),
                tally.toReconsider() > 0);
    }

    private static String skipped(SkippedCount one) {
        return "%s räknades inte: %s."
                .formatted(
                        ImpactWords.cases(one.cases()),
                        one.why().title().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                                + one.why().title().substring(1));
    }

    private static List<TableView> amounts(DisclosedMonths months, boolean stored) {
        if (months.total().withAmount().filter(count -> count == 0).isPresent()) {
            return List.of();
        }
        TableView byMonth = AmountTables.months(months);
        return stored ? List.of(byMonth, AmountTables.years(months)) : List.of(byMonth);
    }

    private static TableView standings(List<Disclosed.Standings> standings) {
        return new TableView(
                "Ärenden efter hur långt de har kommit",
                List.of(Column.text("Läge"), Column.number("Ärenden"), Column.number("Får annat utfall eller belopp")),
                standings.stream()
                        .map(one -> Stream.of(
                                        one.standing().title(),
                                        ImpactWords.number(one.cases()),
                                        ImpactWords.number(one.affected()))
                                .map(Cell::of)
                                .toList())
                        .toList());
    }

    /** Where in words the change may be looked at by groups at all. */
    Optional<String> noGroups() {
        return groups.isEmpty()
                ? Optional.of("Området har inte angett några grupper som får följas upp.")
                : Optional.empty();
    }
}
