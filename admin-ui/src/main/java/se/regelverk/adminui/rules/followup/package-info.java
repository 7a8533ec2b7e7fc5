/** How the rules of a version turn out in the cases that they are used in. */
@NullMarked
package se.regelverk.adminui.rules.followup;

import org.jspecify.annotations.NullMarked;
