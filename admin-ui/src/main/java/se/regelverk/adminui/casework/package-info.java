/** The case worker's pages: the inbox, forms being filled, the case with its proposal and reasons, the decision. */
@ApplicationModule(allowedDependencies = {"web", "security", "forms", "document"})
@NullMarked
package se.regelverk.adminui.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
