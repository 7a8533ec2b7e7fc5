/** Where content names its concepts, amounts and lists: in syntax trees and at exact places, never by searching for words. Pure functions. */
@NamedInterface("usage")
@NullMarked
package se.regelverk.engine.change.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
