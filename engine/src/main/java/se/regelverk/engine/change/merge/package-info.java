/**
 * Puts two people's changes of one file together, as what the file is of: rows, sentences, amounts, concepts, questions. Pure functions.
 */
@NamedInterface("merge")
@NullMarked
package se.regelverk.engine.change.merge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
