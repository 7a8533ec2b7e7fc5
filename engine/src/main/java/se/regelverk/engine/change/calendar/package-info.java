/** What in approved content begins and ends to hold, and when. Pure but for the library, which is asked which version holds on a day. */
@NamedInterface("calendar")
@NullMarked
package se.regelverk.engine.change.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
