/**
 * Who somebody is and what they may do: login, roles per area, headers, limits on requests, and logs without personal
 * data. Knows no other module of the application; the others ask {@link se.regelverk.adminui.security.Access}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.regelverk.adminui.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
