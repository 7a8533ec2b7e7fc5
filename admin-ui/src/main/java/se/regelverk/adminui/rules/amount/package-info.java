/** Pages for amounts and other dated values: a family, a single amount with its history, and a whole year's amounts at once. */
@NullMarked
package se.regelverk.adminui.rules.amount;

import org.jspecify.annotations.NullMarked;
