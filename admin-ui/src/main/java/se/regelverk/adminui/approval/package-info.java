/** Pages for the council: the queue, a change to review, and stopping what turned out wrong. */
@ApplicationModule(allowedDependencies = {"security", "web", "rules", "document"})
@NullMarked
package se.regelverk.adminui.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
