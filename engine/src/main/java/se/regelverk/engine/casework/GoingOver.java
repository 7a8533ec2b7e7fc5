package se.regelverk.engine.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.migration.FormMigration;

/** What becomes of forms that are being filled when their form has changed: people go over, or go on as they began. */
public final class GoingOver {
    private final FormDrafts drafts;
    private final DraftForms forms;

    public GoingOver(Library library, FormDrafts drafts, CaseFiles caseFiles, Casework casework) {
        this.drafts = drafts;
        this.forms = new DraftForms(library, caseFiles, casework);
    }

    /**
     * Takes a draft over to the form in force for its month. Doing it twice, or when another form has come since, changes nothing.
     *
     * @param to identity of the form that the person was shown
     */
    public FormDraft goOver(String id, ContentHash to, Author by, Instant at, LocalDate today) {
        return drafts.change(id, draft -> draft.handedIn() ? draft : over(draft, to, by, at, today));
    }

    private FormDraft over(FormDraft draft, ContentHash to, Author by, Instant at, LocalDate today) {
        FilledBy filledBy = draft.filledBy();
        Optional<DraftUpdate.Target> target = forms.of(draft, today)
                .flatMap(DraftForm::newer)
                .flatMap(DraftUpdate::target)
                .filter(found -> found.form().hash().equals(to));
        return filledBy == null || target.isEmpty()
                ? draft
                : forms.identified(
                        new DraftMigration(target.get().migration(), draft, by, at)
                                .over(
                                        filledBy,
                                        FilledBy.Pin.of(
                                                target.get().approved(),
                                                target.get().form())),
                        today);
    }

    /**
     * Notes that somebody goes on with the form a draft was begun in.
     *
     * @param instead identity of the form they were shown
     */
    public FormDraft stay(String id, ContentHash instead) {
        return drafts.change(id, draft -> {
            FilledBy filledBy = draft.filledBy();
            return filledBy == null ? draft : draft.filledAs(filledBy.declining(instead));
        });
    }

    /**
     * What a changed form would mean to those who are filling it.
     *
     * @param from the first day it is in force: a form for an earlier month is not concerned
     */
    public DraftsOver count(Area area, FormDefinition after, LocalDate from, LocalDate today) {
        var counted = new AtomicReference<>(DraftsOver.NONE);
        var ways = new HashMap<ContentHash, FormMigration>();
        drafts.eachOpen(area, after.id(), draft -> {
            if (isConcerned(draft, from, today)) {
                forms.of(draft, today)
                        .map(filled -> ways.computeIfAbsent(
                                filled.form().hash(), hash -> FormMigration.between(filled.form(), after)))
                        .ifPresent(way -> counted.set(soFar(counted).and(way.apply(DraftForms.answers(draft)))));
            }
        });
        return soFar(counted);
    }

    /** How many are filling a form that a change takes away. */
    public int count(Area area, String form, LocalDate from, LocalDate today) {
        var counted = new AtomicInteger();
        drafts.eachOpen(area, form, draft -> {
            if (isConcerned(draft, from, today)) {
                counted.incrementAndGet();
            }
        });
        return counted.get();
    }

    private static boolean isConcerned(FormDraft draft, LocalDate from, LocalDate today) {
        return draft.caseId() == null
                && !DraftForm.clocks(draft, today).concerns().atEndOfMonth().isBefore(from);
    }

    private static DraftsOver soFar(AtomicReference<DraftsOver> counted) {
        return Objects.requireNonNull(counted.get());
    }
}
