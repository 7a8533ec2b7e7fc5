package se.regelverk.engine.casework;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts fetched answers in a draft. What somebody has typed stays, with the fetched value beside it; what was fetched and is untouched is
 * renewed, and goes when the source no longer has it. Pure: doing it twice is doing it once.
 */
final class FetchMerge {
    private final FormDraft draft;
    private final Author by;
    private final Instant at;
    private final Map<String, DraftField> fields = new LinkedHashMap<>();

    private FetchMerge(FormDraft draft, Author by, Instant at) {
        this.draft = draft;
        this.by = by;
        this.at = at;
        draft.fields().forEach(field -> fields.put(field.name(), field));
    }

    static FormDraft merge(FormDraft draft, FetchedAnswers answers, Author by, Instant at) {
        var merge = new FetchMerge(draft, by, at);
        answers.fields().forEach(merge::field);
        answers.lists().forEach(merge::list);
        return merge.done();
    }

    /** The draft with a fetched value in the place of what somebody typed, because somebody chose it; the same when there is none. */
    static FormDraft use(FormDraft draft, String name, Author by, Instant at) {
        Fetched fetched = draft.field(name).fetched();
        var merge = new FetchMerge(draft, by, at);
        if (fetched != null && fetched.isValue() && fetched.isAbout(draft.subject()) && !draft.handedIn()) {
            merge.write(draft.field(name), fetched);
        }
        return merge.done();
    }

    private FormDraft done() {
        List<DraftField> merged = List.copyOf(fields.values());
        return merged.equals(draft.fields()) ? draft : draft.saved(merged, draft.conflicts(), by, at);
    }

    private void field(String name, Fetched answer) {
        DraftField field = fields.getOrDefault(name, DraftField.empty(name));
        if (isSilentAboutKnown(field.fetched(), answer)) {
            return;
        }
        if (field.mayBeFilled()) {
            write(field, answer);
        } else {
            fields.put(name, field.with(answer.writtenIn(revisionOf(field.fetched()))));
        }
    }

    /** A source that does not answer takes nothing back of what it said of the same person. */
    private boolean isSilentAboutKnown(@Nullable Fetched before, Fetched answer) {
        return answer.state().isSilence() && before != null && before.isValue() && before.isAbout(draft.subject());
    }

    private static int revisionOf(@Nullable Fetched before) {
        return before == null ? 0 : before.writtenIn();
    }

    private void write(DraftField field, Fetched answer) {
        if (field.text().equals(answer.text())) {
            fields.put(field.name(), field.with(answer.writtenIn(revisionOf(field.fetched()))));
            return;
        }
        int revision = draft.revision() + 1;
        var writing = new DraftField.Writing(answer.text(), revision, by, at, null);
        fields.put(field.name(), field.with(writing).with(answer.writtenIn(revision)));
    }

    /** A list is filled as a whole or not at all: whose item a typed text belongs to is nothing to guess. */
    private void list(FetchedAnswers.FetchedList list) {
        DraftField size = fields.getOrDefault(list.sizeName(), DraftField.empty(list.sizeName()));
        if (isSilentAboutKnown(size.fetched(), list.size())) {
            return;
        }
        List<DraftField> items =
                fields.values().stream().filter(one -> list.has(one.name())).toList();
        if (!size.mayBeFilled() || !items.stream().allMatch(DraftField::mayBeFilled)) {
            fields.put(size.name(), size.with(list.size().writtenIn(revisionOf(size.fetched()))));
            return;
        }
        write(size, list.size());
        items.stream().filter(one -> !list.fields().containsKey(one.name())).forEach(this::clear);
        list.fields().forEach((name, answer) -> write(fields.getOrDefault(name, DraftField.empty(name)), answer));
    }

    private void clear(DraftField field) {
        if (!field.text().isBlank()) {
            fields.put(
                    field.name(),
                    field.with(new DraftField.Writing("", draft.revision() + 1, by, at, null))
                            .with((Fetched) null));
        }
    }
}
