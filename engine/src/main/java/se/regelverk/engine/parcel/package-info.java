/**
 * A version of an area in a file to send: its files as they are, what they are, and a signature over both, so that another installation
 * knows who sent it and that nothing is changed on the way. Plain Java; the same version and key give the same bytes.
 */
@ApplicationModule(allowedDependencies = {"content"})
@NullMarked
package se.regelverk.engine.parcel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
