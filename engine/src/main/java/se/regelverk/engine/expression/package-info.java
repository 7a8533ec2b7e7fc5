/**
 * The small language of content: expressions over concepts and parameters, and conditions with four outcomes. Forms, tables and
 * sentences all use it, so that a condition means the same everywhere. Arithmetic, comparison and a closed list of functions; no loops, no
 * recursion, no strings built, no regular expressions.
 */
@ApplicationModule(allowedDependencies = {"content", "vocabulary"})
@NullMarked
package se.regelverk.engine.expression;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
