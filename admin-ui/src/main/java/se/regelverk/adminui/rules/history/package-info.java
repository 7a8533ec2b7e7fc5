/** What an area's rules have been: every version, any two of them compared, and an old one brought back as a new change. */
@NullMarked
package se.regelverk.adminui.rules.history;

import org.jspecify.annotations.NullMarked;
