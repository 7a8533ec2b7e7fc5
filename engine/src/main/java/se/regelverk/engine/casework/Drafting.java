package se.regelverk.engine.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.content.District;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormFields;
import se.regelverk.engine.form.FormNote;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.migration.FormMigration;

/** Filling a form: begun, saved as often as people like, handed in once. */
public final class Drafting {
    private final Library library;
    private final FormDrafts drafts;
    private final Casework casework;
    private final DraftForms forms;
    private final DraftHandIn handIn;

    public Drafting(Library library, FormDrafts drafts, CaseFiles caseFiles, Casework casework) {
        this.library = library;
        this.drafts = drafts;
        this.casework = casework;
        this.forms = new DraftForms(library, caseFiles, casework);
        this.handIn = new DraftHandIn(drafts, caseFiles, casework, forms);
    }

    /**
     * Begins a form for a new case.
     *
     * @param district whose case it is, null when nobody has said
     * @return empty when the area has no such form in force
     */
    public Optional<FormDraft> begin(
            Area area, String formId, Clocks clocks, @Nullable District district, Author by, Instant at) {
        Map<String, String> first = new LinkedHashMap<>(Map.of(
                DraftForm.CONCERNS, clocks.concerns().toString(),
                DraftForm.KNOWN, clocks.known().toString()));
        if (district != null) {
            first.put(DraftForm.DISTRICT, district.id());
        }
        Optional<ApprovedContent> there = library.inForce(area, clocks.dayOfVersion())
                .content()
                .map(written -> written.in(district).orElseGet(written::elsewhere));
        return there.flatMap(approved ->
                approved.content().form(formId).map(form -> drafts.add(empty(approved, form, null, by, at, first))));
    }

    /** Begins a form that adds facts to a case, with the answers it has. */
    public FormDraft beginSupplement(CaseRecord record, Author by, Instant at) {
        ApprovedContent approved = casework.contentOf(record.latest());
        FormDefinition form = approved.content().form(record.form()).orElseThrow();
        var texts = new LinkedHashMap<>(FormFields.texts(form, record.latest().answersAsJson()));
        texts.put(DraftForm.CONCERNS, record.concerns().toString());
        texts.put(DraftForm.KNOWN, record.latest().clocks().known().toString());
        Optional.ofNullable(record.latest().content().district())
                .ifPresent(district -> texts.put(DraftForm.DISTRICT, district.id()));
        FormDraft begun = empty(approved, form, record.id(), by, at, texts);
        return drafts.add(begun.with(fetched(begun, record.latest())).about(record.subject()));
    }

    /** What was fetched for a case is known as fetched in what is added to it. */
    private static List<DraftField> fetched(FormDraft begun, AssessmentRecord latest) {
        Map<String, DraftField> fields = new LinkedHashMap<>();
        begun.fields().forEach(field -> fields.put(field.name(), field));
        latest.fetched().forEach(fact -> fields.put(fact.field(), fact.in(begun.field(fact.field()))));
        return List.copyOf(fields.values());
    }

    private static FormDraft empty(
            ApprovedContent approved,
            FormDefinition form,
            @Nullable String caseId,
            Author by,
            Instant at,
            Map<String, String> texts) {
        var draft = new FormDraft(
                UUID.randomUUID().toString(),
                approved.area(),
                form.id(),
                form.title(),
                caseId,
                form.hash(),
                FormUpdate.keys(form),
                0,
                List.of(),
                List.of(),
                new CaseSubject("", "", false),
                null,
                false,
                by,
                at,
                FilledBy.begun(FilledBy.Pin.of(approved, form)),
                null);
        return DraftMerge.save(draft, Written.of(texts, 0), by, at);
    }

    /** A draft with the form it is filled by; empty when there is none. */
    public Optional<DraftForm> form(FormDraft draft, LocalDate today) {
        return forms.of(draft, today);
    }

    /**
     * The form by which a page was shown, also when the draft has gone over to another since.
     *
     * @param shown identity of the form that the page was made of, null when it does not say
     */
    public Optional<FormDefinition> shownBy(FormDraft draft, @Nullable ContentHash shown, LocalDate today) {
        return form(draft, today).map(filled -> Optional.ofNullable(shown)
                .flatMap(hash -> forms.late(filled, draft, hash))
                .map(FormMigration::before)
                .orElse(filled.form()));
    }

    /** What the rules make of a draft's answers so far; empty for a form that shows nothing of it, and until it is said where it is. */
    public Optional<DraftCalculation> calculation(DraftForm filled, LocalDate today) {
        FormDefinition form = filled.form();
        boolean shows = form.pages().stream()
                .flatMap(page -> page.items().stream())
                .anyMatch(item ->
                        item instanceof FormNote note && note.calculated().isPresent());
        return shows && filled.isPlaced()
                ? Optional.of(casework.calculation(filled, DraftForm.clocks(filled.draft(), today)))
                : Optional.empty();
    }

    /**
     * Saves what was written. Never validates.
     *
     * @param readAt revision of the draft that the page showed
     */
    public FormDraft save(String id, Map<String, String> written, int readAt, Author by, Instant at, LocalDate today) {
        return save(id, Written.of(written, readAt), by, at, today);
    }

    /**
     * What a page sent.
     *
     * @param texts by the names of the fields of the form it was made of
     * @param readAt revision of the draft that the page showed
     * @param form identity of the form it was made of, null when it does not say
     * @param page tells one opened page from another of the same person's, null when it does not say
     */
    public record Written(
            Map<String, String> texts,
            int readAt,
            @Nullable ContentHash form,
            @Nullable String page) {
        static Written of(Map<String, String> texts, int readAt) {
            return new Written(texts, readAt, null, null);
        }
    }

    /**
     * Saves what was written, also in a form that the draft has gone over from since. Never validates. A text that is longer than
     * {@link DraftLimits#MOST_IN_A_FIELD} is left out, and what stood in its field stays. A draft that is handed in is as it
     * was handed in for ever: what comes after that is not saved, and {@link FormDraft#handedIn} says so.
     */
    public FormDraft save(String id, Written written, Author by, Instant at, LocalDate today) {
        return drafts.change(
                id, draft -> draft.handedIn() ? draft : forms.identified(merged(draft, written, by, at, today), today));
    }

    private FormDraft merged(FormDraft draft, Written written, Author by, Instant at, LocalDate today) {
        FilledBy filledBy = draft.filledBy();
        Optional<DraftMigration> late = Optional.ofNullable(written.form())
                .flatMap(form -> form(draft, today).flatMap(filled -> forms.late(filled, draft, form)))
                .map(migration -> new DraftMigration(migration, draft, by, at));
        if (late.isEmpty() || filledBy == null) {
            return DraftMerge.save(draft, opened(draft, written, written.texts(), today), by, at);
        }
        Map<String, String> texts = late.get().late(written.texts(), written.readAt(), filledBy.kept());
        return DraftMerge.save(draft, opened(draft, written, texts, today), by, at)
                .filledAs(filledBy.keeping(late.get().kept()));
    }

    /** What a page sends is never taken for what a source gave. */
    private Map<String, String> open(FormDraft draft, Map<String, String> texts, LocalDate today) {
        return form(draft, today)
                .map(filled -> OnlyFetched.without(filled.form(), texts))
                .orElse(texts);
    }

    private Written opened(FormDraft draft, Written written, Map<String, String> texts, LocalDate today) {
        return new Written(open(draft, texts, today), written.readAt(), written.form(), written.page());
    }

    /** Puts a text in a field where two people had written, and the matter is settled. */
    public FormDraft settle(String id, String field, String chosen, Author by, Instant at, LocalDate today) {
        return drafts.change(id, draft -> forms.identified(DraftMerge.settle(draft, field, chosen, by, at), today));
    }

    /** Hands a draft in: opens a case, or adds to the one it belongs to. Doing it twice gives one case. */
    public Receipt<CaseRecord> handIn(String id, Author by, Instant at, LocalDate today) {
        return handIn.handIn(id, by, at, today);
    }
}
