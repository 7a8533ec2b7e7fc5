package se.regelverk.engine.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.library.ContentVersion;

/**
 * A draft put on top of a version, which may be newer than the one it was written on: file by file, the one that was changed wins.
 *
 * @param files the area's own files with the draft
 * @param conflicts files that both have changed; there the draft's text stands
 */
record Merged(ContentVersion on, ContentFiles files, List<FileConflict> conflicts) {
    static Merged of(Draft draft, ContentVersion writtenOn, ContentVersion newest) {
        List<FileConflict> conflicts = new ArrayList<>();
        for (DraftFile file : draft.files()) {
            Optional<String> now = newest.files().text(file.path());
            boolean changed = !now.equals(writtenOn.files().text(file.path()));
            if (changed && !now.equals(Optional.ofNullable(file.text()))) {
                conflicts.add(new FileConflict(file.path(), newest.number(), newest.approvedBy()));
            }
        }
        return new Merged(newest, draft.over(newest.files()), conflicts);
    }

    boolean changesNothing() {
        return files.equals(on.files());
    }
}
