package se.regelverk.engine.impact;

import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.content.Area;

/**
 * What a run compared in an area.
 *
 * @param before the content without the change
 * @param after the content with it
 */
public record ComparedContent(Area area, AreaContent before, AreaContent after) {}
