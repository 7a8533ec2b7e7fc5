/** The effect of a change on cases: started, followed, cancelled and read, by those who write the change and those who decide on it. */
@NullMarked
package se.regelverk.adminui.rules.impact;

import org.jspecify.annotations.NullMarked;
