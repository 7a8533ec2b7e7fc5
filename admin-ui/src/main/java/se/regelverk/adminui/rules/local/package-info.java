/** Pages for what may differ between the city's förvaltningar: what is left open, opening and closing it, and setting it in one of them. */
@NullMarked
package se.regelverk.adminui.rules.local;

import org.jspecify.annotations.NullMarked;
