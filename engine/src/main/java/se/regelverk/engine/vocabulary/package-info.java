/** The words an area's forms and rules share: concepts with type, unit, title and source. */
@ApplicationModule(allowedDependencies = {"content"})
@NullMarked
package se.regelverk.engine.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
