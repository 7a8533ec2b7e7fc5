/** What is known in a case: answers as typed facts, each with where it came from, and what is not known. */
@ApplicationModule(allowedDependencies = {"vocabulary", "expression", "form"})
@NullMarked
package se.regelverk.engine.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
