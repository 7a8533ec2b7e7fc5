/** One case end to end: a submitted form, its assessment as it was shown, the case worker's steps and decisions, and forms not yet handed in. */
@ApplicationModule(
        allowedDependencies = {
            "content",
            "vocabulary",
            "expression",
            "form",
            "migration",
            "fact",
            "rulepack",
            "assessment",
            "library"
        })
@NullMarked
package se.regelverk.engine.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
