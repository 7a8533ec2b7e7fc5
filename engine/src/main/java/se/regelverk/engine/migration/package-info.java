/**
 * From one version of a form to another while it is being filled: what becomes of each question, and of what is written. Derived from the
 * questions' ids; pure functions.
 */
@ApplicationModule(allowedDependencies = {"content", "vocabulary", "form"})
@NullMarked
package se.regelverk.engine.migration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
