/** Law watch: every section the rules rest on, what rests on one, and what is left to look through when one is changed. */
@NullMarked
package se.regelverk.adminui.rules.law;

import org.jspecify.annotations.NullMarked;
