package se.regelverk.engine.casework;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.casework.Receipt.Assessed;
import se.regelverk.engine.casework.Receipt.NeedsCorrection;
import se.regelverk.engine.casework.Receipt.NothingInForce;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.content.District;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormValidator;
import se.regelverk.engine.form.ValidationResult.Accepted;
import se.regelverk.engine.form.ValidationResult.Rejected;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Assesses answers by content that has not been approved, as it lies in folders: the same road as for a case, without a database. */
public final class Assessing {
    /** Versions are numbered when they are approved. */
    private static final int NOT_APPROVED = 0;

    private Assessing() {}

    /**
     * Assesses a form and stores nothing.
     *
     * @param district the förvaltning whose case it is, null when nobody has said
     * @param files all the content was read from
     * @return the explanation as the HTTP contract has it
     */
    public static Receipt<ObjectNode> assess(
            AreaContent content,
            ContentFiles files,
            String formId,
            Clocks clocks,
            JsonNode answers,
            @Nullable District district) {
        return content.in(district)
                .map(there -> assessThere(there, files, formId, clocks, answers, district))
                .orElseGet(() -> new NothingInForce<>(
                        WhichDistrict.problem(content, district).orElseThrow()));
    }

    private static Receipt<ObjectNode> assessThere(
            AreaContent content,
            ContentFiles files,
            String formId,
            Clocks clocks,
            JsonNode answers,
            @Nullable District district) {
        Optional<FormDefinition> form = content.form(formId);
        var first = content.pack().info().inForceFrom();
        if (form.isEmpty()) {
            return new NothingInForce<>("Formuläret finns inte i området %s.".formatted(content.area()));
        }
        if (clocks.dayOfVersion().isBefore(first)) {
            return new NothingInForce<>(Absence.before(content.area(), clocks, first));
        }
        var validated = FormValidator.validate(form.get(), answers);
        if (validated instanceof Rejected rejected) {
            return new NeedsCorrection<>(rejected.problems());
        }
        var facts = Facts.of(form.get(), content.pack().vocabulary(), ((Accepted) validated).answers());
        Assessment assessment = new Assessors(time -> {})
                .of(content.pack(), clocks.dayOfContent())
                .assess(facts, clocks);
        return new Assessed<>(
                AssessmentJson.of(assessment, content.pack(), form.get(), used(content, files, form.get(), district)));
    }

    private static ContentUsed used(
            AreaContent content, ContentFiles files, FormDefinition form, @Nullable District district) {
        return new ContentUsed(
                version(content.area(), files),
                version(Area.SHARED, files),
                content.pack().hash(),
                form.id(),
                form.hash(),
                ContentUsed.DistrictUsed.of(content, district));
    }

    private static ContentUsed.VersionUsed version(Area area, ContentFiles files) {
        ContentHash hash = files.ownedBy(area).hash();
        return new ContentUsed.VersionUsed(area, NOT_APPROVED, hash);
    }
}
