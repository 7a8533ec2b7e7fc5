package se.regelverk.engine.rulepack;

/**
 * Why something holds.
 *
 * @param legalBasis the section of law or decision, as a case worker would cite it
 * @param reason in plain Swedish; may be empty
 */
public record Basis(String legalBasis, String reason) {}
