package se.regelverk.engine.assessment;

import se.regelverk.engine.rulepack.AutomationLevel;
import se.regelverk.engine.rulepack.Basis;

/**
 * Which row or sentence concluded something, and why.
 *
 * @param ruleId the row's or sentence's id; the concept's key for a calculation
 * @param where the table's, calculation's or sentence's title
 */
public record Reason(String ruleId, String where, Basis basis, AutomationLevel level) {}
