package se.regelverk.engine.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two people may have one draft open, or one person in two windows. A save changes only the fields its writer changed. Where the same field
 * has been changed on another page since the writer read it, what stands there stays and the writer's text is kept beside it, for somebody
 * to choose; until then what is written on that page goes on beside it.
 */
final class DraftMerge {
    private final FormDraft draft;
    private final int readAt;
    private final Author by;
    private final Instant at;
    private final @Nullable String page;
    private final Map<String, DraftField> fields = new LinkedHashMap<>();
    private final List<DraftConflict> conflicts;

    private DraftMerge(FormDraft draft, int readAt, Author by, Instant at, @Nullable String page) {
        this.draft = draft;
        this.readAt = readAt;
        this.by = by;
        this.at = at;
        this.page = page;
        this.conflicts = new ArrayList<>(draft.conflicts());
        draft.fields().forEach(field -> fields.put(field.name(), field));
    }

    /** The draft with what somebody wrote. */
    static FormDraft save(FormDraft draft, Drafting.Written written, Author by, Instant at) {
        var merge = new DraftMerge(draft, written.readAt(), by, at, written.page());
        written.texts().forEach(merge::write);
        return draft.saved(DraftLimits.held(List.copyOf(merge.fields.values())), merge.conflicts, by, at);
    }

    /** What somebody changed of a draft that cannot take it, by the fields' names. */
    static Map<String, String> changed(FormDraft draft, Drafting.Written written) {
        var changed = new LinkedHashMap<String, String>();
        written.texts().forEach((name, text) -> {
            DraftField field = draft.field(name);
            if (!text.equals(field.textAt(written.readAt())) && !text.equals(field.text())) {
                changed.put(name, text);
            }
        });
        return changed;
    }

    private void write(String name, String text) {
        DraftField field = fields.getOrDefault(name, DraftField.empty(name));
        boolean changedByWriter = !text.equals(field.textAt(readAt));
        if (!changedByWriter || text.equals(field.text()) || !DraftLimits.takes(text)) {
            return;
        }
        boolean stoodBeside =
                conflicts.removeIf(earlier -> earlier.field().equals(name) && isHere(earlier.by(), earlier.page()));
        if (stoodBeside || isChangedElsewhere(field)) {
            conflicts.add(new DraftConflict(name, text, by, at, page));
        } else {
            fields.put(name, field.with(writing(text)));
        }
    }

    private boolean isChangedElsewhere(DraftField field) {
        return field.writings().stream().anyMatch(one -> one.revision() > readAt && !isHere(one.by(), one.page()));
    }

    /** Whether it was written by the same person on the same page, as far as the pages say which they are. */
    private boolean isHere(Author author, @Nullable String where) {
        return author.username().equals(by.username()) && (where == null || page == null || where.equals(page));
    }

    private DraftField.Writing writing(String text) {
        return new DraftField.Writing(text, draft.revision() + 1, by, at, page);
    }

    /**
     * The draft with a conflict settled.
     *
     * @param chosen the text that shall stand in the field
     */
    static FormDraft settle(FormDraft draft, String name, String chosen, Author by, Instant at) {
        var merge = new DraftMerge(draft, draft.revision(), by, at, null);
        DraftField field = merge.fields.getOrDefault(name, DraftField.empty(name));
        if (!field.text().equals(chosen)) {
            merge.fields.put(name, field.with(merge.writing(chosen)));
        }
        merge.conflicts.removeIf(one -> one.field().equals(name));
        return draft.saved(List.copyOf(merge.fields.values()), merge.conflicts, by, at);
    }
}
