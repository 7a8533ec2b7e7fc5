/** What every page shares: the shell, records for the template fragments, error pages. Knows no page. */
@ApplicationModule(allowedDependencies = {"security"})
@NullMarked
package se.regelverk.adminui.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
