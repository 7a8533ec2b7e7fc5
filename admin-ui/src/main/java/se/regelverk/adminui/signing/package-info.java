/** With which key this installation signs what it sends, and whose signatures it trusts. */
@ApplicationModule(allowedDependencies = {"storage"})
@NullMarked
package se.regelverk.adminui.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
