package se.regelverk.engine.proof;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.rulepack.Calculation;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Sentence;
import se.regelverk.engine.vocabulary.Concept;

/**
 * A row, calculation or sentence that examples are to prove.
 *
 * @param home id of the table; empty for others
 * @param where the table's, calculation's or sentence's title
 * @param id the row's or sentence's id; the concept's key for a calculation
 */
public record ProvenRule(Kind kind, String home, String where, String id, Location location) {
    /** What it is, with the word people read. */
    public enum Kind {
        ROW("Rad"),
        CALCULATION("Beräkning"),
        SENTENCE("Regel");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Every rule of a pack, those it imports included: tables with their rows, calculations, sentences. */
    public static List<ProvenRule> of(RulePack pack) {
        List<ProvenRule> rules = new ArrayList<>();
        pack.tables().forEach(table -> table.rows().forEach(row -> rules.add(of(table, row))));
        pack.calculations().forEach(one -> rules.add(of(pack, one)));
        pack.sentences().forEach(one -> rules.add(of(one)));
        return rules;
    }

    static ProvenRule of(DecisionTable table, DecisionTable.Row row) {
        return new ProvenRule(Kind.ROW, table.id(), table.title(), row.id(), row.location());
    }

    static ProvenRule of(RulePack pack, Calculation calculation) {
        String key = calculation.concept().value();
        String title = pack.vocabulary()
                .concept(calculation.concept())
                .map(Concept::title)
                .orElse(key);
        return new ProvenRule(Kind.CALCULATION, "", title, key, calculation.location());
    }

    static ProvenRule of(Sentence sentence) {
        return new ProvenRule(Kind.SENTENCE, "", sentence.title(), sentence.id(), sentence.location());
    }
}
