/**
 * What can be shown about rules without running them: cases that no row takes, rows that collide or are never reached, values that are
 * missing from a day, words that nobody uses. Everything is said for the days it holds, with a case as proof. Pure functions; what cannot
 * be proven is said to be so.
 */
@ApplicationModule(allowedDependencies = {"content", "vocabulary", "expression", "form", "rulepack", "assessment"})
@NullMarked
package se.regelverk.engine.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
