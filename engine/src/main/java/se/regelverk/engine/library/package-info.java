/**
 * Approved content: its immutable versions in the database, which of them is in force on a day, and the switch to a new one without a
 * restart.
 *
 * <p>An application imports {@link se.regelverk.engine.library.LibraryConfiguration}; it needs a {@code MongoTemplate} and gives the
 * {@link se.regelverk.engine.library.Library}. Optional beans it takes: {@link se.regelverk.engine.library.Seed} (otherwise the content
 * in the jar), {@link se.regelverk.engine.library.LibraryMetrics} and {@link java.time.Clock}.
 */
@ApplicationModule(allowedDependencies = {"content", "rulepack", "assessment"})
@NullMarked
package se.regelverk.engine.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
