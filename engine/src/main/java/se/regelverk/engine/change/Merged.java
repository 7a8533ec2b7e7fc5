package se.regelverk.engine.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import se.regelverk.engine.change.merge.FileMerge;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.library.ContentVersion;

/**
 * A draft put on top of a version, which may be newer than the one it was written on: file by file the one that was changed wins, and where
 * both were changed, thing by thing: row, sentence, amount, concept, question.
 *
 * @param files the area's own files with the draft
 * @param conflicts what both have changed; there the draft's own stands, or what is chosen
 * @param together files that both have changed, and that are put together of both without conflict
 */
record Merged(ContentVersion on, ContentFiles files, List<FileConflict> conflicts, List<String> together) {
    static Merged of(Draft draft, ContentVersion writtenOn, ContentVersion newest, Choices choices) {
        List<FileConflict> conflicts = new ArrayList<>();
        List<String> together = new ArrayList<>();
        var merged = new TreeMap<>(newest.files().texts());
        for (DraftFile file : draft.files()) {
            String path = file.path();
            String now = newest.files().texts().get(path);
            String before = writtenOn.files().texts().get(path);
            var outcome = FileMerge.of(path, before, file.text(), now).choosing(choices.of(path));
            outcome.conflicts().forEach(part -> conflicts.add(FileConflict.of(path, part, newest)));
            String text = outcome.text();
            if (text == null) {
                merged.remove(path);
            } else {
                merged.put(path, text);
            }
            boolean isOfBoth = !Objects.equals(text, now) && !Objects.equals(text, file.text());
            if (isOfBoth && outcome.conflicts().isEmpty()) {
                together.add(path);
            }
        }
        return new Merged(newest, new ContentFiles(merged), conflicts, together);
    }

    Merged with(List<FileConflict> traced) {
        return new Merged(on, files, traced, together);
    }

    boolean changesNothing() {
        return files.equals(on.files());
    }

    /** The change as it is sent for review, moved to the version it is read with. */
    Change submitted(Change change, String user, Instant at) {
        return change.with(change.draft().on(this, change.nextVersion()))
                .with(ChangeState.INSKICKAD)
                .with(List.<Review>of())
                .with(change.deliberation().anew(at))
                .involving(user)
                .noting(new ChangeEvent(at, user, "skickade in ändringen för granskning"));
    }
}
