/**
 * What a pack's examples prove and what they do not: which rules they reach, which rules could go without any of them noticing, why
 * something was not concluded, and which facts would have changed the outcome. Everything is tried, nothing is guessed.
 */
@ApplicationModule(
        allowedDependencies = {
            "content",
            "vocabulary",
            "expression",
            "form",
            "fact",
            "rulepack",
            "rulepack :: rulebase",
            "assessment",
            "example"
        })
@NullMarked
package se.regelverk.engine.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
