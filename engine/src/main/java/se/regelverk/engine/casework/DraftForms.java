package se.regelverk.engine.casework;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.library.ContentUnusable;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.migration.FormMigration;
import tools.jackson.databind.node.JsonNodeFactory;

/** Finds the form that a draft is filled by, and the one that is in force for its month when that is another. */
final class DraftForms {
    private final Library library;
    private final CaseFiles caseFiles;
    private final Casework casework;
    private final MustGoOver mustGoOver;

    DraftForms(Library library, CaseFiles caseFiles, Casework casework) {
        this.library = library;
        this.caseFiles = caseFiles;
        this.casework = casework;
        this.mustGoOver = new MustGoOver(library);
    }

    /** A form in its content. */
    private record Found(ApprovedContent approved, FormDefinition form, boolean varies) {
        /** The form as it is where the case is; while nobody has said where, as it is where nothing is set locally. */
        static Optional<Found> in(ApprovedContent written, FormDraft draft) {
            ApprovedContent approved = here(written, draft);
            return approved.content()
                    .form(draft.form())
                    .map(form -> new Found(approved, form, written.content().varies()));
        }

        DraftForm with(FormDraft draft, LocalDate today, Optional<DraftUpdate> newer) {
            var nothing = JsonNodeFactory.instance.objectNode();
            return new DraftForm(
                    draft, approved, form, DraftForm.clocks(draft, today).known(), nothing, varies, newer);
        }
    }

    Optional<DraftForm> of(FormDraft draft, LocalDate today) {
        if (draft.caseId() != null) {
            return caseFiles.find(draft.caseId()).flatMap(record -> supplement(draft, record, today));
        }
        Optional<ApprovedContent> now = inForce(draft, today);
        Optional<Found> current = now.flatMap(approved -> Found.in(approved, draft));
        Optional<Found> own = Optional.ofNullable(draft.filledBy()).flatMap(by -> found(draft, by.now()));
        if (own.isEmpty()) {
            return current.map(found -> found.with(draft, today, Optional.empty()));
        }
        boolean same = current.isPresent()
                && current.get().form().hash().equals(own.get().form().hash());
        return Optional.of(
                same
                        ? current.get().with(draft, today, Optional.empty())
                        : own.get().with(draft, today, Optional.of(update(draft, own.get(), now, current))));
    }

    private Optional<DraftForm> supplement(FormDraft draft, CaseRecord record, LocalDate today) {
        return Found.in(casework.contentOf(record.latest()), draft)
                .map(found -> new DraftForm(
                        draft,
                        found.approved(),
                        found.form(),
                        DraftForm.clocks(draft, today).known(),
                        record.latest().answersAsJson(),
                        false,
                        Optional.empty()));
    }

    private Optional<ApprovedContent> inForce(FormDraft draft, LocalDate today) {
        return library.inForce(draft.area(), DraftForm.clocks(draft, today).dayOfVersion())
                .content()
                .or(() -> library.inForce(draft.area(), today).content());
    }

    private static ApprovedContent here(ApprovedContent written, FormDraft draft) {
        return written.in(DraftForm.district(draft)).orElseGet(written::elsewhere);
    }

    private Optional<Found> found(FormDraft draft, FilledBy.Pin pin) {
        try {
            return library.content(draft.area(), pin.number(), pin.sharedNumber())
                    .flatMap(approved -> Found.in(approved, draft));
        } catch (ContentUnusable unreadable) {
            return Optional.empty();
        }
    }

    private DraftUpdate update(FormDraft draft, Found own, Optional<ApprovedContent> now, Optional<Found> current) {
        boolean forced = now.isEmpty() || mustLeave(own, now.get(), current, draft);
        Optional<DraftUpdate.Target> target = current.map(to -> target(draft, own, to));
        FilledBy by = draft.filledBy();
        boolean declined = by != null
                && by.declined() != null
                && current.filter(to -> to.form().hash().equals(by.declined())).isPresent();
        return new DraftUpdate(target, forced, declined);
    }

    /** From a form that is taken away there is nowhere to go over to: it is finished as it was begun. */
    private boolean mustLeave(Found own, ApprovedContent now, Optional<Found> current, FormDraft draft) {
        return current.isPresent()
                ? mustGoOver.between(own.approved(), here(now, draft), draft.form())
                : mustGoOver.isStopped(own.approved());
    }

    private static DraftUpdate.Target target(FormDraft draft, Found own, Found to) {
        var migration = FormMigration.between(own.form(), to.form());
        return new DraftUpdate.Target(to.approved(), to.form(), migration, migration.apply(answers(draft)));
    }

    /** What is written in the form's own fields. */
    static Map<String, String> answers(FormDraft draft) {
        var answers = new LinkedHashMap<>(draft.texts());
        answers.keySet().removeIf(DraftForm::isHeader);
        return answers;
    }

    /** The way from a form that the draft was filled by before, for what somebody had open then; empty when it never was. */
    Optional<FormMigration> late(DraftForm filled, FormDraft draft, ContentHash writtenIn) {
        return Optional.ofNullable(draft.filledBy())
                .flatMap(by -> by.passed(writtenIn))
                .flatMap(pin -> found(draft, pin))
                .map(old -> FormMigration.between(old.form(), filled.form()));
    }

    /** With whom it is about; in the newest content that has its form. */
    FormDraft identified(FormDraft draft, LocalDate today) {
        return of(draft, today)
                .map(filled -> draft.about(CaseSubject.of(filled.form(), filled.answers()))
                        .by(filled.form(), pinned(draft, filled)))
                .orElse(draft);
    }

    private static FilledBy pinned(FormDraft draft, DraftForm filled) {
        var pin = FilledBy.Pin.of(filled.approved(), filled.form());
        FilledBy before = draft.filledBy();
        return before == null ? FilledBy.begun(pin) : before.in(pin);
    }
}
