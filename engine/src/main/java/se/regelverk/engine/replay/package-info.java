/**
 * Cases assessed twice, by the content without a change and with it, and what comes of it counted. Pure functions: the same cases and
 * contents give the same counts, in whatever parts and on however many machines they are counted.
 */
@ApplicationModule(allowedDependencies = {"content", "vocabulary", "form", "fact", "rulepack", "assessment", "example"})
@NullMarked
package se.regelverk.engine.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
