package se.regelverk.engine.analysis;

import java.util.List;
import java.util.Optional;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Period;

/**
 * Something the analysis found.
 *
 * @param problem what it is, in Swedish, with the case and the days in words
 * @param remedy what the author does about it
 * @param period the days it holds for
 * @param counterexample a case that shows it; empty when it is about no case
 */
public record Finding(
        Kind kind,
        Severity severity,
        Place place,
        String problem,
        String remedy,
        Period period,
        Optional<Counterexample> counterexample) {
    /** What was found. */
    public enum Kind {
        /** No row takes the case. */
        GAP,
        /** Two rows take the case where one may. */
        OVERLAP,
        /** No case can reach the row. */
        UNREACHABLE,
        /** Two rows have the same conditions. */
        DUPLICATE,
        /** A row says what a later, wider one says too. */
        SUBSUMED,
        /** A case that was said to be left out has a row. */
        INTENDED_GAP_TAKEN,
        /** A parameter has no value during some days. */
        VALUE_MISSING,
        /** The city has not decided a parameter. */
        NOT_DECIDED,
        /** It could not be proven that every case has its row. */
        UNPROVEN,
        /** The table has too many combinations to seek through. */
        TOO_LARGE,
        /** A concept that is neither asked, read nor computed for anything. */
        UNUSED,
        /** A concept that rules read and nothing gives. */
        NEVER_GIVEN,
        /** A reason is missing where somebody is to understand one. */
        REASON_MISSING,
        /** A whole number is computed by a formula that can give decimals. */
        NOT_WHOLE,
        /** An outcome that no person may decide. */
        NOBODY_DECIDES,
        /** A decision without a person that is not delegated, or may not be. */
        AUTOMATIC_NOT_DELEGATED
    }

    /** What follows of it. */
    public enum Severity {
        /** Must be mended before the content is used. */
        ERROR("Fel"),
        /** Should be looked at; may be meant. */
        WARNING("Varning"),
        /** Good to know. */
        INFO("Upplysning");

        private final String word;

        Severity(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * Where it is.
     *
     * @param table the table's id, empty when it is in none
     * @param rows ids of the rows concerned
     * @param cells the cells that make it so, none when it is about whole rows or the table
     */
    public record Place(Location location, String table, List<String> rows, List<Cell> cells) {
        public Place {
            rows = List.copyOf(rows);
            cells = List.copyOf(cells);
        }

        static Place at(Location location) {
            return new Place(location, "", List.of(), List.of());
        }
    }

    /**
     * A cell of a table.
     *
     * @param field {@code c-} and a column's key, or the content's own word: ut, skal
     */
    public record Cell(String row, String field) {}

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** As checks report it. */
    public AuthorProblem toProblem() {
        return new AuthorProblem(place.location(), problem, remedy);
    }

    /** The same, found in one förvaltning only. */
    public Finding in(String where) {
        return withProblem("I %s: %s".formatted(where, problem));
    }

    /** Whether another says this of the same rows; what stands in another file may still be the same thing. */
    public boolean saysTheSame(Finding other) {
        return kind == other.kind
                && problem.equals(other.problem)
                && place.rows().equals(other.place.rows());
    }

    Finding during(Period other) {
        return new Finding(kind, severity, place, problem, remedy, other, counterexample);
    }

    Finding withProblem(String other) {
        return new Finding(kind, severity, place, other, remedy, period, counterexample);
    }

    Finding withSeverity(Severity other) {
        return new Finding(kind, other, place, problem, remedy, period, counterexample);
    }
}
