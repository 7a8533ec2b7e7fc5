/**
 * The HTTP contract under {@code /api/v1}: translates between JSON and the engine, and answers every mistake with a problem document
 * (RFC 9457) in Swedish. Envelope keys are English, content keys are the area's own. Holds no rules of its own.
 */
@ApplicationModule(allowedDependencies = {"security", "wiring", "signing"})
@NullMarked
package se.regelverk.adminui.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
