/** Regelverk's engine: content, forms, rules and assessment. Knows nothing of who asks or how. */
@NullMarked
package se.regelverk.engine;

import org.jspecify.annotations.NullMarked;
