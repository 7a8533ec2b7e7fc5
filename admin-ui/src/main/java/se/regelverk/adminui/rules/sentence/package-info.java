/** Rule sentences: each part of a sentence is chosen from what fits there, and the whole is always readable. */
@NullMarked
package se.regelverk.adminui.rules.sentence;

import org.jspecify.annotations.NullMarked;
