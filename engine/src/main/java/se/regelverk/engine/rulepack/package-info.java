/**
 * An area's rules as a typed model: dated parameters, decision tables, calculations and sentences; reading and checking them, and, in
 * the package below, the Drools rule base that is built of them.
 */
@ApplicationModule(allowedDependencies = {"content", "variation", "vocabulary", "expression"})
@NullMarked
package se.regelverk.engine.rulepack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
