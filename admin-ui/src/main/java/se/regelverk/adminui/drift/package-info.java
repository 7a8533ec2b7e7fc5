/** The page for those who run the platform: which content is in force and how the library is. Shows no cases. */
@ApplicationModule(allowedDependencies = {"web", "rules", "notices"})
@NullMarked
package se.regelverk.adminui.drift;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
