/**
 * What the demo begins with: invented cases in different states, made by the same road as every case, and invented registers to fetch
 * from. Only when {@code DemoMode} says so.
 */
@ApplicationModule(allowedDependencies = {"security", "sources"})
@NullMarked
package se.regelverk.adminui.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
