package se.regelverk.engine.change.edit;

import java.time.LocalDate;
import se.regelverk.engine.change.edit.Written.Entries;

/**
 * Where dated values come from.
 *
 * @param legalBasis section or decision, as a case worker would cite it
 * @param decision the city's own decision beside it, empty when none
 * @param checkedOn the day somebody compared the values with it
 * @param checkedBy who did, empty when not said
 */
public record AmountSource(String legalBasis, String decision, LocalDate checkedOn, String checkedBy) {
    Entries written(Entries before) {
        return before.with("lagrum", legalBasis)
                .withOptional("beslut", decision)
                .with("kontrollerad", checkedOn.toString())
                .withOptional("kontrollerad-av", checkedBy);
    }
}
