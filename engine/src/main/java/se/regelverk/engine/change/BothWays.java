package se.regelverk.engine.change;

import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;

/** An area's files without a change and with it, each together with what the area imports. */
public record BothWays(Area area, ContentFiles before, ContentFiles after) {}
