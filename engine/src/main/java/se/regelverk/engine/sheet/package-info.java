/**
 * Spreadsheet files as rows of texts, in and out. What comes in is somebody's file: it is measured before it is read, nothing in it is run,
 * and what cannot be taken as it stands is refused with its place.
 */
@ApplicationModule(allowedDependencies = {"content"})
@NullMarked
package se.regelverk.engine.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
