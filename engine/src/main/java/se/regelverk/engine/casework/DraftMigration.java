package se.regelverk.engine.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.migration.Archived;
import se.regelverk.engine.migration.FormMigration;
import se.regelverk.engine.migration.Migrated;

/** Takes a draft over to another form, with who wrote what and when, and brings along what somebody still writes in the old one. */
final class DraftMigration {
    private final FormMigration migration;
    private final FormDraft draft;
    private final Author by;
    private final Instant at;
    private final List<KeptText> kept = new ArrayList<>();

    DraftMigration(FormMigration migration, FormDraft draft, Author by, Instant at) {
        this.migration = migration;
        this.draft = draft;
        this.by = by;
        this.at = at;
    }

    /**
     * The draft in the new form. Every field keeps its history under its new name; what has no field is kept beside.
     *
     * @param filledBy as it is before
     */
    FormDraft over(FilledBy filledBy, FilledBy.Pin to) {
        List<DraftField> fields = new ArrayList<>();
        Migrated migrated = migration.apply(DraftForms.answers(draft));
        for (DraftField field : draft.fields()) {
            if (DraftForm.isHeader(field.name())) {
                fields.add(field);
            } else {
                moved(field, migrated).ifPresent(fields::add);
            }
        }
        migrated.archived().forEach(one -> keep(one, draft.field(one.name())));
        List<DraftConflict> conflicts = conflicts();
        return draft.saved(fields, conflicts, by, at).by(migration.after(), filledBy.over(to, kept));
    }

    private Optional<DraftField> moved(DraftField field, Migrated migrated) {
        Optional<String> name = migration.nameNow(field.name()).filter(migrated.texts()::containsKey);
        return name.map(now -> {
            String text = migrated.texts().getOrDefault(now, "");
            DraftField moved = new DraftField(now, field.writings(), field.fetched());
            return text.equals(field.text())
                    ? moved
                    : moved.with(new DraftField.Writing(text, draft.revision() + 1, by, at, null));
        });
    }

    private void keep(Archived archived, DraftField field) {
        DraftField.Writing last = field.last();
        kept.add(KeptText.of(archived, last.by(), last.at()));
    }

    private List<DraftConflict> conflicts() {
        List<DraftConflict> conflicts = new ArrayList<>();
        for (DraftConflict one : draft.conflicts()) {
            if (DraftForm.isHeader(one.field())) {
                conflicts.add(one);
                continue;
            }
            Migrated migrated = migration.apply(Map.of(one.field(), one.text()));
            migrated.texts()
                    .forEach((name, text) ->
                            conflicts.add(new DraftConflict(name, text, one.by(), one.at(), one.page())));
            migrated.archived().forEach(archived -> kept.add(KeptText.of(archived, one.by(), one.at())));
        }
        return conflicts;
    }

    /**
     * What somebody wrote in the old form after the draft had gone over: only what they changed since they read it, under the new names.
     *
     * @param readAt revision of the draft that the page showed
     * @return what to write; {@link #kept()} has what has no field
     */
    Map<String, String> late(Map<String, String> written, int readAt, List<KeptText> known) {
        var texts = new LinkedHashMap<String, String>();
        written.forEach((name, text) -> {
            if (DraftForm.isHeader(name)) {
                texts.put(name, text);
            } else if (!isUnchanged(name, text, readAt)) {
                Migrated migrated = migration.apply(Map.of(name, text));
                texts.putAll(migrated.texts());
                migrated.archived().stream()
                        .filter(one -> known.stream().noneMatch(earlier -> earlier.says(one)))
                        .forEach(one -> kept.add(KeptText.of(one, by, at)));
            }
        });
        return texts;
    }

    private boolean isUnchanged(String name, String text, int readAt) {
        return migration
                .nameNow(name)
                .filter(now -> draft.field(now).textAt(readAt).equals(text))
                .isPresent();
    }

    List<KeptText> kept() {
        return kept;
    }
}
