/** What a change's examples prove: which rules they reach, which could be wrong unnoticed, and which examples are missing. */
@NullMarked
package se.regelverk.adminui.rules.proof;

import org.jspecify.annotations.NullMarked;
