package se.regelverk.engine.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Period;

/**
 * One word of an area's vocabulary.
 *
 * @param options key → label when the type is one-of, else empty
 * @param optionPeriods the days of options that cannot always be chosen, from a reference list
 * @param computed whether rules give its value; then no form asks for it
 * @param mayBeUnknown whether "vet inte" is an answer
 * @param ifOmitted the openly accounted value when no answer is given
 * @param limits least and most value, most characters
 * @param texts what people read about it
 */
public record Concept(
        ConceptKey key,
        ConceptType type,
        Unit unit,
        Map<String, String> options,
        Map<String, Period> optionPeriods,
        boolean computed,
        boolean mayBeUnknown,
        Optional<IfOmitted> ifOmitted,
        Limits limits,
        Texts texts,
        Location location) {
    public Concept {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        optionPeriods = Map.copyOf(optionPeriods);
    }

    /** Whether an option is there and can be chosen in a case of that day. */
    public boolean isOffered(String option, LocalDate day) {
        return options.containsKey(option)
                && optionPeriods.getOrDefault(option, Period.ALWAYS).contains(day);
    }

    /**
     * A value that counts when nothing was answered, with the reason shown to the case worker.
     *
     * @param value of the concept's Java type, see {@link Kind}
     */
    public record IfOmitted(Object value, String reason) {}

    /** Limits of an answer; a form's schema gets them. */
    public record Limits(Optional<BigDecimal> least, Optional<BigDecimal> most, Optional<Integer> mostCharacters) {
        public static final Limits NONE = new Limits(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What people read about a concept.
     *
     * @param code such as an ICF or Snomed CT code, empty when none
     * @param secrecy how the information is protected, empty when nobody has said
     */
    public record Texts(String title, String help, String legalBasis, String code, Optional<Secrecy> secrecy) {}

    public String title() {
        return texts.title();
    }
}
