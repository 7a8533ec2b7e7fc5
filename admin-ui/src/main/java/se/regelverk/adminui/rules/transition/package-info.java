/** How people who are filling a form go over to what a change makes of it: the steps, read and confirmed by the change's author. */
@NullMarked
package se.regelverk.adminui.rules.transition;

import org.jspecify.annotations.NullMarked;
