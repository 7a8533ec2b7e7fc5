/** Examples: given answers, expected result. They are a pack's tests, written for the people who approve it. */
@ApplicationModule(
        allowedDependencies = {
            "content",
            "vocabulary",
            "expression",
            "form",
            "fact",
            "rulepack",
            "assessment",
            "analysis"
        })
@NullMarked
package se.regelverk.engine.example;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
