package se.regelverk.adminui.rules;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.adminui.web.SummaryRow;
import se.regelverk.engine.rulepack.Calculation;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Wording;
import se.regelverk.engine.vocabulary.Concept;

/**
 * A calculation to read.
 *
 * @param reading the formula in words
 */
public record CalculationPage(String title, String reading, List<SummaryRow> rows) {
    /** In words. */
    public static CalculationPage of(Calculation calculation, RulePack pack) {
        String title = title(pack, calculation);
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of("Formeln som den är skriven", calculation.written()));
        calculation
                .decimals()
                .ifPresent(decimals -> rows.add(SummaryRow.of(
                        "Avrundas till", decimals == 0 ? "hela tal" : "%d decimaler".formatted(decimals))));
        calculation
                .list()
                .flatMap(list -> pack.vocabulary().list(list))
                .ifPresent(list -> rows.add(SummaryRow.of("Räknas för varje", list.itemTitle())));
        rows.add(SummaryRow.of("Lagrum", calculation.basis().legalBasis()));
        if (!calculation.basis().reason().isEmpty()) {
            rows.add(SummaryRow.of("Skäl", calculation.basis().reason()));
        }
        rows.add(SummaryRow.of("Vem beslutar", Wording.of(calculation.level())));
        String formula = new Wording(pack).name(calculation.formula());
        String reading = "%s är %s%s.".formatted(title, Character.toLowerCase(formula.charAt(0)), formula.substring(1));
        return new CalculationPage(title, reading, rows);
    }

    /** What it works out. */
    public static String title(RulePack pack, Calculation calculation) {
        return pack.vocabulary()
                .concept(calculation.concept())
                .map(Concept::title)
                .orElse(calculation.concept().value());
    }
}
