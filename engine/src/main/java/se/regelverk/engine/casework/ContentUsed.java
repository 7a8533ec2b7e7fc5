package se.regelverk.engine.casework;

import org.jspecify.annotations.Nullable;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.content.District;
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
 * @param district the förvaltning it was assessed for, null when nobody had said
 */
public record ContentUsed(
        VersionUsed area,
        VersionUsed shared,
        ContentHash pack,
        String form,
        ContentHash formHash,
        @Nullable DistrictUsed district) {
    /**
     * One approved version.
     *
     * @param number 1 for an area's first, 0 for content that has not been approved
     */
    public record VersionUsed(Area area, int number, ContentHash hash) {}

    /** A förvaltning with the name it had. */
    public record DistrictUsed(String id, String name) {
        static @Nullable DistrictUsed of(AreaContent content, @Nullable District district) {
            return district == null
                    ? null
                    : new DistrictUsed(
                            district.id(), content.pack().info().districts().getOrDefault(district, district.id()));
        }
    }

    /** The content that a form of it is assessed by. */
    static ContentUsed of(ApprovedContent approved, FormDefinition form, @Nullable District in) {
        return new ContentUsed(
                new VersionUsed(approved.area(), approved.number(), approved.hash()),
                new VersionUsed(Area.SHARED, approved.sharedNumber(), approved.sharedHash()),
                approved.content().pack().hash(),
                form.id(),
                form.hash(),
                DistrictUsed.of(approved.content(), in));
    }

    /** The förvaltning it was assessed for, null when nobody had said. */
    public @Nullable District inDistrict() {
        return district == null ? null : new District(district.id());
    }
}
