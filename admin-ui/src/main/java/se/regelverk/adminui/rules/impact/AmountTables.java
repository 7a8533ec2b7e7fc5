package se.regelverk.adminui.rules.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.regelverk.adminui.web.Cell;
import se.regelverk.adminui.web.Column;
import se.regelverk.engine.replay.DisclosedMonths;
import se.regelverk.engine.replay.DisclosedMonths.Amounts;
import se.regelverk.engine.replay.DisclosedMonths.Month;

/** What is proposed before and after, month by month and year by year. */
final class AmountTables {
    private AmountTables() {}

    static TableView months(DisclosedMonths months) {
        List<List<Cell>> rows = new ArrayList<>();
        months.months().forEach(one -> rows.add(row(one)));
        if (months.months().size() > 1) {
            rows.add(row(months.total()));
        }
        return new TableView(
                "Belopp månad för månad, efter den månad ärendet gäller",
                List.of(
                        Column.text("Månad"),
                        Column.number("Ärenden med belopp"),
                        Column.number("Före"),
                        Column.number("Efter"),
                        Column.number("Skillnad"),
                        Column.number("Får mer"),
                        Column.number("Får mindre")),
                rows);
    }

    private static List<Cell> row(Month one) {
        return Stream.of(
                        one.month().map(Object::toString).orElse("Alla månader"),
                        ImpactWords.number(one.withAmount()),
                        kronor(one.amounts(), Amounts::before),
                        kronor(one.amounts(), Amounts::after),
                        difference(one.amounts()),
                        ImpactWords.number(one.gaining()),
                        ImpactWords.number(one.losing()))
                .map(Cell::of)
                .toList();
    }

    static TableView years(DisclosedMonths months) {
        return new TableView(
                "Belopp år för år",
                List.of(
                        Column.text("År"),
                        Column.number("Månader med ärenden"),
                        Column.number("Före"),
                        Column.number("Efter"),
                        Column.number("Skillnad")),
                months.years().stream()
                        .map(one -> Stream.of(
                                        Integer.toString(one.year()),
                                        Integer.toString(one.months()),
                                        kronor(one.amounts(), Amounts::before),
                                        kronor(one.amounts(), Amounts::after),
                                        difference(one.amounts()))
                                .map(Cell::of)
                                .toList())
                        .toList());
    }

    private static String kronor(Optional<Amounts> amounts, Function<Amounts, BigDecimal> which) {
        return amounts.map(which).map(ImpactWords::kronor).orElse(ImpactWords.HIDDEN);
    }

    private static String difference(Optional<Amounts> amounts) {
        return amounts.map(Amounts::difference).map(ImpactWords::signed).orElse(ImpactWords.HIDDEN);
    }
}
