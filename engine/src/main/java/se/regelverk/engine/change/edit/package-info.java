/** Edits content files the way a careful hand does, and tells in Swedish what an edit changed. Pure functions. */
@NamedInterface("edit")
@NullMarked
package se.regelverk.engine.change.edit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
