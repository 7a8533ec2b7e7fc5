/**
 * Reads decision tables of somebody else's model in OMG's Decision Model and Notation, as far as a table of ours can say the same. Nothing
 * of the model is run; what cannot be said is refused by name.
 */
@NamedInterface("dmn")
@NullMarked
package se.regelverk.engine.rulepack.dmn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
