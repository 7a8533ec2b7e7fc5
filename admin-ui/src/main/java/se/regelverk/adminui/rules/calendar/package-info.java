/** What changes when: planned versions, changes on their way, and everything dated that begins or ends to hold, month by month. */
@NullMarked
package se.regelverk.adminui.rules.calendar;

import org.jspecify.annotations.NullMarked;
