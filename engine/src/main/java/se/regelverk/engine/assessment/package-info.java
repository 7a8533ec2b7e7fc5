/**
 * Assesses a case: facts in, values, findings, steps and a proposal out, each with its reason. A pure function of facts, pack and the
 * three clocks; it never decides.
 */
@ApplicationModule(
        allowedDependencies = {
            "content",
            "variation",
            "vocabulary",
            "expression",
            "form",
            "fact",
            "rulepack",
            "rulepack :: rulebase"
        })
@NullMarked
package se.regelverk.engine.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
