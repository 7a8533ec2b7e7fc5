package se.regelverk.adminui.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.adminui.rules.ContentList;
import se.regelverk.adminui.rules.Drafts.Draft;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.RowEdit;
import se.regelverk.engine.change.edit.SentenceEdit;
import se.regelverk.engine.change.edit.Written.Entries;

/**
 * Where a sentence is, or is to be.
 *
 * @param file that holds it, or is to; its text is empty when the file is new
 * @param saved what it says in the draft; for a new one what it was copied from
 * @param copyOf id of the sentence a new one is copied from; empty when from nothing
 */
record SentencePlace(Draft draft, ContentFile file, String id, SentenceEdit saved, boolean isNew, String copyOf) {
    private static final String FIRST = "RE-R00";

    /** A sentence that is there. */
    static Optional<SentencePlace> of(Draft draft, String id) {
        return new ContentList(draft.files().after(), draft.area())
                .fileOfSentence(id)
                .flatMap(file -> saved(file, id).map(edit -> new SentencePlace(draft, file, id, edit, false, "")));
    }

    private static Optional<SentenceEdit> saved(ContentFile file, String id) {
        return ContentList.sentencesOf(file).stream()
                .filter(sentence -> sentence.text("id").equals(id))
                .findFirst()
                .map(SentenceEdit::of);
    }

    /**
     * A sentence to be written in a file.
     *
     * @param copy the one it begins as a copy of
     */
    static SentencePlace ofNew(Draft draft, String path, Optional<SentencePlace> copy) {
        String text = draft.files().after().text(path).orElse("");
        var file = new ContentFile(path, text);
        SentenceEdit saved = copy.map(SentencePlace::saved)
                .orElseGet(() ->
                        SentenceSlots.EMPTY.edit(SentenceEdit.of(Entries.NONE), WordChoices.of(draft.pack(), "")));
        return new SentencePlace(
                draft,
                file,
                nextId(draft, file),
                saved,
                true,
                copy.map(SentencePlace::id).orElse(""));
    }

    /** One that no sentence and no row has, numbered on from the last in the file. */
    private static String nextId(Draft draft, ContentFile file) {
        List<String> ids = new ArrayList<>(List.of(FIRST));
        draft.pack().ifPresent(pack -> {
            pack.tables().forEach(table -> table.rows().forEach(row -> ids.add(row.id())));
            pack.sentences().forEach(sentence -> ids.add(sentence.id()));
        });
        new ContentList(draft.files().after(), draft.area()).sentences().forEach(item -> ids.add(item.key()));
        ContentList.sentencesOf(file).forEach(sentence -> ids.add(sentence.text("id")));
        return RowEdit.nextId(ids);
    }

    String address() {
        return "%s/regel/%s".formatted(draft.address(), isNew ? "ny" : id);
    }

    EditResult edited(SentenceEdit edit) {
        return isNew ? edit.addTo(file, id) : edit.in(file, id);
    }

    /** What the sentence would bring into the rules that is not wrong there already. */
    List<PageError> newProblems(String text) {
        return draft.newProblems(file.path(), text).stream()
                .map(problem -> new PageError(null, problem))
                .toList();
    }
}
