/** What every page shares: the shell, records for the template fragments, error pages. Knows no page. */
@NullMarked
package se.regelverk.adminui.web;

import org.jspecify.annotations.NullMarked;
