/** Pages of the application as documents to keep: tagged PDF of the same templates that make the pages. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.regelverk.adminui.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
