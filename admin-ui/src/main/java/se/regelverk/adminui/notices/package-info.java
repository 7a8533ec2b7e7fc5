/**
 * Tells people what concerns them, in the product and by e-mail. What is told is worked out from what is stored, by whichever node comes
 * first, and written once under a name of its own: nothing is told twice, and nothing is lost when a node stops.
 */
@ApplicationModule(allowedDependencies = {"security", "web"})
@NullMarked
package se.regelverk.adminui.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
