package se.regelverk.engine.proof;

import se.regelverk.engine.proof.ExampleRuns.Ran;
import se.regelverk.engine.rulepack.RulePack;

/** A pack with one small thing made wrong in one rule. */
public interface Mutant {
    /** The rule that was made wrong. */
    ProvenRule rule();

    /** What was made wrong, in Swedish. */
    String change();

    /** The pack with the wrong rule. */
    RulePack pack();

    /** Whether an example can come out otherwise at all; where it cannot, it need not be run. */
    boolean canMatter(Ran run);
}
