package se.regelverk.engine.change;

import java.time.YearMonth;
import java.util.List;

/**
 * What a change does to the examples: each assessed by the rules without the change and with it, as of the first day of the change.
 *
 * @param month the month that earlier examples are counted as if they concerned
 * @param compared how many examples were assessed both ways
 * @param notCompared how many could not be: their answers fit only one of the forms, or there was no time
 * @param effects those with another outcome or amount
 * @param others how many keep outcome and amount but get other steps, deadlines or part results
 */
public record Effects(YearMonth month, int compared, int notCompared, List<ExampleEffect> effects, int others) {
    public Effects {
        effects = List.copyOf(effects);
    }
}
