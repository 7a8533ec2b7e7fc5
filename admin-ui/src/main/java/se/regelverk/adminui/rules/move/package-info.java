/** The page that moves a draft to a newer version of its area, and where the author chooses in what both have changed. */
@NullMarked
package se.regelverk.adminui.rules.move;

import org.jspecify.annotations.NullMarked;
