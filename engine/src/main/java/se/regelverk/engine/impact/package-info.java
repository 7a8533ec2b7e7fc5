/**
 * The effect of a change, known before anybody votes: an area's cases, or an invented population, assessed by the content without the
 * change and with it. A run is divided into parts; each is counted somewhere, kept when it is counted, and counted once whatever happens to
 * the one who counted it.
 *
 * <p>An application imports {@link se.regelverk.engine.impact.ImpactConfiguration} beside those of {@code library}, {@code change} and
 * {@code casework}. Runs go on all cores of one node; an application with several nodes gives a
 * {@link se.regelverk.engine.impact.Distribution} that spreads them.
 */
@ApplicationModule(
        allowedDependencies = {"content", "assessment", "example", "replay", "library", "change", "casework"})
@NullMarked
package se.regelverk.engine.impact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
