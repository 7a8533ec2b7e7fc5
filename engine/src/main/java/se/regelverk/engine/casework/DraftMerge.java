package se.regelverk.engine.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two people may have one draft open. A save changes only the fields its writer changed. Where somebody else has changed the same field
 * since the writer read it, what stands there stays and the writer's text is kept beside it, for somebody to choose.
 */
final class DraftMerge {
    private final FormDraft draft;
    private final int readAt;
    private final Author by;
    private final Instant at;
    private final Map<String, DraftField> fields = new LinkedHashMap<>();
    private final List<DraftConflict> conflicts;

    private DraftMerge(FormDraft draft, int readAt, Author by, Instant at) {
        this.draft = draft;
        this.readAt = readAt;
        this.by = by;
        this.at = at;
        this.conflicts = new ArrayList<>(draft.conflicts());
        draft.fields().forEach(field -> fields.put(field.name(), field));
    }

    /**
     * The draft with what somebody wrote.
     *
     * @param readAt revision of the draft that the page showed
     */
    static FormDraft save(FormDraft draft, Map<String, String> written, int readAt, Author by, Instant at) {
        var merge = new DraftMerge(draft, readAt, by, at);
        written.forEach(merge::write);
        return draft.saved(List.copyOf(merge.fields.values()), merge.conflicts, by, at);
    }

    private void write(String name, String text) {
        DraftField field = fields.getOrDefault(name, DraftField.empty(name));
        boolean changedByWriter = !text.equals(field.textAt(readAt));
        if (!changedByWriter || text.equals(field.text())) {
            return;
        }
        if (isChangedByAnother(field)) {
            conflicts.removeIf(earlier -> earlier.field().equals(name) && isBy(earlier.by()));
            conflicts.add(new DraftConflict(name, text, by, at));
        } else {
            fields.put(name, field.with(writing(text)));
        }
    }

    private boolean isChangedByAnother(DraftField field) {
        return field.writings().stream().anyMatch(one -> one.revision() > readAt && !isBy(one.by()));
    }

    private boolean isBy(Author author) {
        return author.username().equals(by.username());
    }

    private DraftField.Writing writing(String text) {
        return new DraftField.Writing(text, draft.revision() + 1, by, at);
    }

    /**
     * The draft with a conflict settled.
     *
     * @param chosen the text that shall stand in the field
     */
    static FormDraft settle(FormDraft draft, String name, String chosen, Author by, Instant at) {
        var merge = new DraftMerge(draft, draft.revision(), by, at);
        DraftField field = merge.fields.getOrDefault(name, DraftField.empty(name));
        if (!field.text().equals(chosen)) {
            merge.fields.put(name, field.with(merge.writing(chosen)));
        }
        merge.conflicts.removeIf(one -> one.field().equals(name));
        return draft.saved(List.copyOf(merge.fields.values()), merge.conflicts, by, at);
    }
}
