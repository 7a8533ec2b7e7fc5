/**
 * A version of an area for others than those who work with it: the whole of it in plain Swedish, to read and to hand out, and its files
 * in a signed package that another installation takes in as a change.
 */
@NullMarked
package se.regelverk.adminui.rules.handout;

import org.jspecify.annotations.NullMarked;
