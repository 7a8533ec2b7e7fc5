/**
 * A pack written for others: as DMN that any engine of the standard runs, and as rules that people read. Exports only: nothing here is
 * ever read back or run by the platform, and every name and text in it is escaped.
 */
@NamedInterface("export")
@NullMarked
package se.regelverk.engine.rulepack.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
