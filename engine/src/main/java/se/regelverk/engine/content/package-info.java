/** What content is: files of an area, their place, hash and days, and what an author is told when something is wrong. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.regelverk.engine.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
