package se.regelverk.engine.example;

import java.util.List;
import java.util.Set;

/**
 * What came of an example.
 *
 * @param differences in Swedish, one for each expectation that was not met; empty when the example passes
 * @param fired ids of rows and sentences it made count, and keys of its calculations
 */
public record ExampleResult(Example example, List<String> differences, Set<String> fired) {
    public ExampleResult {
        differences = List.copyOf(differences);
    }

    public boolean passes() {
        return differences.isEmpty();
    }
}
