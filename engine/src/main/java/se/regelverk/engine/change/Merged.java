package se.regelverk.engine.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.library.ContentVersion;

/**
 * A draft put on top of a version, which may be newer than the one it was written on: file by file the one that was changed wins,
 * and where both were changed, line by line.
 *
 * @param files the area's own files with the draft
 * @param conflicts files in which both have changed the same lines; there the draft's text stands
 */
record Merged(ContentVersion on, ContentFiles files, List<FileConflict> conflicts) {
    static Merged of(Draft draft, ContentVersion writtenOn, ContentVersion newest) {
        List<FileConflict> conflicts = new ArrayList<>();
        Map<String, String> merged = new TreeMap<>();
        for (DraftFile file : draft.files()) {
            Optional<String> now = newest.files().text(file.path());
            Optional<String> before = writtenOn.files().text(file.path());
            boolean changed = !now.equals(before);
            if (changed && !now.equals(Optional.ofNullable(file.text()))) {
                Optional<String> both = LineMerge.merge(before, Optional.ofNullable(file.text()), now);
                both.ifPresent(text -> merged.put(file.path(), text));
                if (both.isEmpty()) {
                    conflicts.add(new FileConflict(file.path(), newest.number(), newest.approvedBy()));
                }
            }
        }
        ContentFiles files = draft.over(newest.files()).with(ContentFiles.of(merged));
        return new Merged(newest, files, conflicts);
    }

    boolean changesNothing() {
        return files.equals(on.files());
    }

    /** The change as it is sent for review, moved to the version it is read with. */
    Change submitted(Change change, String user, Instant at) {
        return change.with(change.draft().on(this))
                .with(ChangeState.INSKICKAD)
                .with(List.<Review>of())
                .with(change.deliberation().anew(at))
                .involving(user)
                .noting(new ChangeEvent(at, user, "skickade in ändringen för granskning"));
    }
}
