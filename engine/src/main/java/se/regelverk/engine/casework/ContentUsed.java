package se.regelverk.engine.casework;

import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.library.ApprovedContent;

/**
 * Exactly which content a case was assessed by. Publishing something new never changes it.
 *
 * @param area the area's own version
 * @param shared the version of what all areas share
 * @param pack identity of the rules as they were read from both
 * @param form id of the form
 * @param formHash identity of the form with the words it asks for
 */
public record ContentUsed(VersionUsed area, VersionUsed shared, ContentHash pack, String form, ContentHash formHash) {
    /**
     * One approved version.
     *
     * @param number 1 for an area's first, 0 for content that has not been approved
     */
    public record VersionUsed(Area area, int number, ContentHash hash) {}

    /** The content that a form of it is assessed by. */
    static ContentUsed of(ApprovedContent approved, FormDefinition form) {
        return new ContentUsed(
                new VersionUsed(approved.area(), approved.number(), approved.hash()),
                new VersionUsed(Area.SHARED, approved.sharedNumber(), approved.sharedHash()),
                approved.content().pack().hash(),
                form.id(),
                form.hash());
    }
}
