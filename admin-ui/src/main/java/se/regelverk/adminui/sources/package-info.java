/** Registers that answers are fetched from over HTTP, as this installation has them connected. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.regelverk.adminui.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
