/**
 * Where everything is kept: the embedded store by default, or the MongoDB server that Boot's own property names.
 *
 * <p>The embedded store speaks MongoDB's protocol on the loopback interface, so the rest of the application uses one
 * driver and cannot tell which of the two it has. An answered write is on disk: it survives {@code kill -9} and, as
 * far as the disk keeps its promise, a power cut. Uses no other package of ours.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.regelverk.adminui.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
