/** What a form may ask, which of its questions are active, and when a set of answers is valid. */
@ApplicationModule(allowedDependencies = {"content", "variation", "schema", "vocabulary", "expression"})
@NullMarked
package se.regelverk.engine.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
