/**
 * What may differ between the city's förvaltningar, and what does: shared content marks an amount, a row, a sentence or a question as
 * open, and a file for each förvaltning sets it. Everything else is the same in the whole city (DESIGN.md 3, "local variation").
 *
 * <p>It works on the trees of the files, before anything is read as rules or forms, so that what is set locally is read and checked by
 * the very readers that read what is shared.
 */
@ApplicationModule(allowedDependencies = {"content"})
@NullMarked
package se.regelverk.engine.variation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
