/**
 * Pages for those who change rules: an area's content, a change with its check and difference, and a page for each kind of thing that is
 * changed. Every write is a draft until a council has approved it.
 */
@ApplicationModule(allowedDependencies = {"security", "web", "forms", "document", "signing"})
@NullMarked
package se.regelverk.adminui.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
