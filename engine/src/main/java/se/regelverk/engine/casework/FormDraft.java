package se.regelverk.engine.casework;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.form.FormDefinition;

/**
 * A form that is being filled, with every field's text as it was typed. Saving never validates.
 *
 * @param caseId the case it adds facts to, null for a new case
 * @param formHash the form as it was when the draft was last saved; tells that the form has changed since
 * @param asked keys of the questions the form had then, null in a draft stored before they were kept
 * @param revision counts saves; a page carries the one it was read at
 * @param subject who it is about, as far as it is filled
 * @param number case number taken for it, so that handing it in twice opens one case; null until then
 * @param handedIn whether it has become a case, or part of one
 * @param filledBy the content it is filled by, null in a draft stored before it was kept
 */
@Document(FormDraft.COLLECTION)
public record FormDraft(
        @Id String id,
        Area area,
        String form,
        String formTitle,
        @Nullable String caseId,
        ContentHash formHash,
        @Nullable List<String> asked,
        int revision,
        List<DraftField> fields,
        List<DraftConflict> conflicts,
        CaseSubject subject,
        @Nullable String number,
        boolean handedIn,
        Author changedBy,
        Instant changedAt,
        @Nullable FilledBy filledBy,
        @Version @Nullable Long version) {
    static final String COLLECTION = "formDrafts";

    public FormDraft {
        asked = asked == null ? null : List.copyOf(asked);
        fields = List.copyOf(fields);
        conflicts = List.copyOf(conflicts);
    }

    /** What stands in every field, by name. */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        fields.forEach(field -> texts.put(field.name(), field.text()));
        return texts;
    }

    /** What stands in a field, empty when nothing. */
    public String text(String name) {
        return field(name).text();
    }

    /** A field with who wrote in it and when. */
    public DraftField field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseGet(() -> DraftField.empty(name));
    }

    /** Texts that are no longer asked for. */
    public List<KeptText> kept() {
        return filledBy == null ? List.of() : filledBy.kept();
    }

    /** What a page holds that the draft does not, by the fields' names: what would be lost where it cannot be saved. */
    public Map<String, String> unsaved(Drafting.Written written) {
        return DraftMerge.changed(this, written);
    }

    /** The same with the texts and conflicts of a save. */
    FormDraft saved(List<DraftField> newFields, List<DraftConflict> newConflicts, Author writer, Instant at) {
        return new FormDraft(
                id,
                area,
                form,
                formTitle,
                caseId,
                formHash,
                asked,
                revision + 1,
                newFields,
                newConflicts,
                subject,
                number,
                handedIn,
                writer,
                at,
                filledBy,
                version);
    }

    /** The same with other fields, in the same revision. */
    FormDraft with(List<DraftField> newFields) {
        return new FormDraft(
                id, area, form, formTitle, caseId, formHash, asked, revision, newFields, conflicts, subject, number,
                handedIn, changedBy, changedAt, filledBy, version);
    }

    /** The same filled by a form. */
    FormDraft by(FormDefinition now, FilledBy by) {
        return new FormDraft(
                id,
                area,
                form,
                now.title(),
                caseId,
                now.hash(),
                FormUpdate.keys(now),
                revision,
                fields,
                conflicts,
                subject,
                number,
                handedIn,
                changedBy,
                changedAt,
                by,
                version);
    }

    /** The same about a person. */
    FormDraft about(CaseSubject person) {
        return new FormDraft(
                id, area, form, formTitle, caseId, formHash, asked, revision, fields, conflicts, person, number,
                handedIn, changedBy, changedAt, filledBy, version);
    }

    FormDraft numbered(String caseNumber, boolean isHandedIn) {
        return new FormDraft(
                id,
                area,
                form,
                formTitle,
                caseId,
                formHash,
                asked,
                revision,
                fields,
                conflicts,
                subject,
                caseNumber,
                isHandedIn,
                changedBy,
                changedAt,
                filledBy,
                version);
    }

    /** The same with other facts of how it is filled. */
    FormDraft filledAs(FilledBy by) {
        return new FormDraft(
                id, area, form, formTitle, caseId, formHash, asked, revision, fields, conflicts, subject, number,
                handedIn, changedBy, changedAt, by, version);
    }
}
