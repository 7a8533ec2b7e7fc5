/** Pages for a decision table: its rows as a grid, a page for each row and column, and what goes in and out as files. */
@NullMarked
package se.regelverk.adminui.rules.table;

import org.jspecify.annotations.NullMarked;
