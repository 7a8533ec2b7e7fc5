package se.regelverk.engine.rulepack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.expression.ParameterKey;

/**
 * A value with its dated history.
 *
 * @param family what the values of its file are called together
 * @param values first day → value; each holds until the next
 * @param lastDay after this day nothing is known, and nothing is guessed
 * @param notDecided the city's open question, when it has not decided the value
 * @param expected the next change that is known to be coming
 */
public record Parameter(
        ParameterKey key,
        String title,
        String family,
        ExpressionType type,
        NavigableMap<LocalDate, DatedValue> values,
        LocalDate lastDay,
        Optional<NotDecided> notDecided,
        Optional<Expected> expected,
        Location location) {
    public Parameter {
        values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
    }

    /**
     * A value from a day on.
     *
     * @param source decision or section the value comes from
     * @param checkedOn the day somebody compared it with the source
     */
    public record DatedValue(LocalDate from, Object value, String source, LocalDate checkedOn, Location location) {}

    /**
     * What the city has left open.
     *
     * @param workingValue computed with meanwhile, openly; then the case worker judges instead of a proposal
     */
    public record NotDecided(String question, Optional<Object> workingValue) {}

    /**
     * A change that is coming and must not be forgotten.
     *
     * @param day from which something else is expected to hold
     * @param reason why, in Swedish
     * @param source where that is said, empty when nowhere yet
     */
    public record Expected(LocalDate day, String reason, String source, Location location) {}

    /** The value that holds on a day. */
    public Optional<DatedValue> valueOn(LocalDate day) {
        return day.isAfter(lastDay)
                ? Optional.empty()
                : Optional.ofNullable(values.floorEntry(day)).map(Map.Entry::getValue);
    }

    /** What an expression gets for it on a day. */
    public Evaluated evaluatedOn(LocalDate day) {
        if (notDecided.isPresent()) {
            return notDecided
                    .flatMap(NotDecided::workingValue)
                    .map(Evaluated::known)
                    .orElseGet(() -> Evaluated.missing(Gap.Cause.NOT_DECIDED, key.value(), Gap.WHOLE_CASE));
        }
        return valueOn(day)
                .map(dated -> Evaluated.known(dated.value()))
                .orElseGet(() -> Evaluated.missing(Gap.Cause.NO_VALUE_IN_PERIOD, key.value(), Gap.WHOLE_CASE));
    }

    /** Whether computing with it means computing with something the city has not decided. */
    public boolean isWorkingValue() {
        return notDecided.flatMap(NotDecided::workingValue).isPresent();
    }
}
