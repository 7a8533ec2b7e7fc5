package se.regelverk.engine.rulepack.dmn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.rulepack.HitPolicy;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * A table of a model in content's own words.
 *
 * @param list the list it is evaluated for each item of
 * @param columns key → expression, in order
 * @param problems what it says that a table of ours cannot, with where, in Swedish; with any, it is not to be used
 */
public record DmnTable(
        String title,
        ConceptKey output,
        Optional<String> list,
        HitPolicy hitPolicy,
        Map<String, String> columns,
        List<Row> rows,
        List<String> problems) {
    public DmnTable {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * A row.
     *
     * @param id empty when the model has none of our kind
     * @param cells column → cell
     * @param level in content's word, empty when the model does not say
     */
    public record Row(
            String id, Map<String, String> cells, String output, String legalBasis, String reason, String level) {}
}
