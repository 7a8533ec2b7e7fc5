/** Puts the engine to work in the application: its beans, the clock, its measures and whether it is ready. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.regelverk.adminui.wiring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
