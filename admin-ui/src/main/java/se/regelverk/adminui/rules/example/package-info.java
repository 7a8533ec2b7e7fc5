/** Pages for examples: one as a form with what it expects, and many alike as a table. */
@NullMarked
package se.regelverk.adminui.rules.example;

import org.jspecify.annotations.NullMarked;
