package se.regelverk.engine.assessment;

import java.util.Set;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.vocabulary.Concept;

/**
 * A value that could not be decided, and what would decide it.
 *
 * @param item of the concept's list, {@link Gap#WHOLE_CASE} when in none
 */
public record UndecidedValue(Concept concept, int item, Set<Gap> gaps) {}
