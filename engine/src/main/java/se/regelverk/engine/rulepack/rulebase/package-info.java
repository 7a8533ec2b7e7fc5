/**
 * The Drools rule base of a pack, built in memory as objects: a row is a rule, "för varje barn" is a pattern, a sum is an accumulate. No
 * source text for Drools exists, so nothing an author writes is ever parsed, compiled or loaded as code.
 */
@NamedInterface("rulebase")
@NullMarked
package se.regelverk.engine.rulepack.rulebase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
