package se.regelverk.engine.library;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.content.District;

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
    /**
     * The same content as it is in a förvaltning.
     *
     * @param district null when nobody has said which
     * @return empty when it must be said and is not, or is none of the city's
     */
    public Optional<ApprovedContent> in(@Nullable District district) {
        return content.in(district)
                .map(there -> new ApprovedContent(area, number, sharedNumber, hash, sharedHash, there, files));
    }

    /** The same content as it is where nothing is set locally. */
    public ApprovedContent elsewhere() {
        return new ApprovedContent(area, number, sharedNumber, hash, sharedHash, content.elsewhere(), files);
    }

    /** The area's own files, form definitions included. */
    public ContentFiles ownFiles() {
        return files.ownedBy(area);
    }
}
