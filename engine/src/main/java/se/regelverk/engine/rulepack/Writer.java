package se.regelverk.engine.rulepack;

import java.util.Optional;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.vocabulary.ConceptKey;

/** What gives a concept its value: a decision table or a calculation. */
public sealed interface Writer permits DecisionTable, Calculation {
    ConceptKey concept();

    /** The list it is evaluated for each item of; empty for the case as a whole. */
    Optional<String> list();

    Location location();
}
