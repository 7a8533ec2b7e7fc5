package se.regelverk.engine.library;

import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.ContentHash;

/**
 * One version of an area together with one of what all areas share: all that an assessment needs. Taken once and used throughout a
 * request, so that no assessment mixes versions.
 *
 * @param number version of the area
 * @param sharedNumber version of {@link Area#SHARED} it is read with
 * @param hash of the area's own files
 * @param sharedHash of the shared files
 * @param files the area's and the shared files
 */
public record ApprovedContent(
        Area area,
        int number,
        int sharedNumber,
        ContentHash hash,
        ContentHash sharedHash,
        AreaContent content,
        ContentFiles files) {
    /** The area's own files, form definitions included. */
    public ContentFiles ownFiles() {
        return files.ownedBy(area);
    }
}
