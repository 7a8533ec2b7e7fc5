package se.regelverk.engine.rulepack.rulebase;

import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.vocabulary.ConceptKey;

/** What draws conclusions from content in force: the rule base that cases are assessed by, or plain evaluation of the same content. */
public sealed interface Reasoner permits RuleBase, PlainReasoner {
    /** What of the pack it holds. */
    ContentInForce content();

    /** Whether rules, or the assessment itself, conclude a concept; otherwise it is given. */
    boolean isDerived(ConceptKey key);

    /** Starts an assessment's inference; the caller closes it. */
    Inference start(GivenValues given);
}
