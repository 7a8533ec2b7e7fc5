/** Pages for the vocabulary: the concepts of an area, where each is used, and changing, renaming, adding and taking away. */
@NullMarked
package se.regelverk.adminui.rules.vocabulary;

import org.jspecify.annotations.NullMarked;
