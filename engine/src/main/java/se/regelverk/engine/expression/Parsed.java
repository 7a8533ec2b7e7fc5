package se.regelverk.engine.expression;

import java.util.Optional;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;

/** What came of reading something an author wrote. */
public sealed interface Parsed<T> {
    record Accepted<T>(T value) implements Parsed<T> {}

    /**
     * Not understood.
     *
     * @param problem what is wrong and at which character, in Swedish
     * @param remedy what to do
     * @param position of the character that could not be used, the first is 1; 0 when it is the whole
     */
    record Refused<T>(String problem, String remedy, int position) implements Parsed<T> {
        public Refused(String problem, String remedy) {
            this(problem, remedy, 0);
        }
    }

    /** The value, or empty with the problem added at the place. */
    default Optional<T> orReport(Location location, Problems problems) {
        if (this instanceof Refused<T> refused) {
            problems.add(location, refused.problem(), refused.remedy());
            return Optional.empty();
        }
        return Optional.of(((Accepted<T>) this).value());
    }
}
