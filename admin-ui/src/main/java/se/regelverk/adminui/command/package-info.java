/**
 * Commands for those who keep their packs in git: check content folders, assess a JSON file. They start neither the application nor a
 * database; checking, reading and assessing are the engine's and the HTTP contract's own.
 */
@ApplicationModule(allowedDependencies = {"api"})
@NullMarked
package se.regelverk.adminui.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
