package se.regelverk.engine.example;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.vocabulary.Concept;

/** One thing an example expects. */
public sealed interface Expectation {
    Location location();

    /**
     * A concept's value: one, or one for each item of its list.
     *
     * @param values of the concept's Java type
     * @param tolerance how far a number may be from the expected, in its unit
     */
    record ValueOf(Concept concept, List<Object> values, BigDecimal tolerance, Location location)
            implements Expectation {
        public ValueOf {
            values = List.copyOf(values);
        }
    }

    /**
     * A property of the result: an outcome, an amount, keys that are there or not.
     *
     * @param tolerance how far an amount may be from the expected, in kronor
     */
    record Of(Property property, List<Wanted> wanted, BigDecimal tolerance, Location location) implements Expectation {
        public Of {
            wanted = List.copyOf(wanted);
        }
    }

    /**
     * A word, and for a step or deadline its last day.
     *
     * @param due ISO day, empty when any will do
     */
    record Wanted(String word, Optional<String> due) {}

    /** The properties, by the words authors write. */
    enum Property {
        OUTCOME("utfall"),
        AMOUNT("belopp"),
        LEVEL("niva"),
        STEPS("steg"),
        NO_STEPS("ej-steg"),
        FINDINGS("fynd"),
        NO_FINDINGS("ej-fynd"),
        GROUNDS("grunder"),
        UNDECIDED("saknas");

        private final String word;

        Property(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        static Optional<Property> ofWord(String word) {
            return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
        }

        static List<String> words() {
            return Arrays.stream(values()).map(Property::word).toList();
        }
    }
}
