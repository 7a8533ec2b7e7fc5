/** Calculations: a formula with help beside it, checked while it is written and shown with an example's values filled in. */
@NullMarked
package se.regelverk.adminui.rules.calculation;

import org.jspecify.annotations.NullMarked;
