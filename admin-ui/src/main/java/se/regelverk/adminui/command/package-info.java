/**
 * Commands for those who keep their packs in git: check content folders, assess a JSON file. And one for those who run several
 * processes on the embedded store: it serves the store alone. None of them starts the application; checking, reading and assessing are the engine's and the HTTP contract's own.
 */
@ApplicationModule(allowedDependencies = {"api", "storage"})
@NullMarked
package se.regelverk.adminui.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
