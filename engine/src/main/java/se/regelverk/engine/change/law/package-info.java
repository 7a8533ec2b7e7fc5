/** Law watch: which sections of law content cites, what rests on one, and sections that are marked as changed from a day. */
@NamedInterface("law")
@NullMarked
package se.regelverk.engine.change.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
