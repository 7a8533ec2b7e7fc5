/** Forms built in a change: their pages and questions, each with what it looks like beside it and what uses it. */
@NullMarked
package se.regelverk.adminui.rules.form;

import org.jspecify.annotations.NullMarked;
