/** A form definition as a page: which control each question gets, what stands in it, and what was posted. Knows no case. */
@ApplicationModule(allowedDependencies = {"web"})
@NullMarked
package se.regelverk.adminui.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
