package se.regelverk.engine.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.change.merge.FileMerge;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.library.ContentVersion;
import se.regelverk.engine.library.Library;

/** Puts drafts on top of approved versions. */
final class Merging {
    private final Library library;

    Merging(Library library) {
        this.library = library;
    }

    /** On what is in force on the day the change begins, as the library has it now. */
    Merged current(Change change) {
        return current(change, Choices.NONE);
    }

    /** The same with what is chosen where they meet. */
    Merged current(Change change, Choices choices) {
        int number = library.base(change.area(), change.inForceFrom()).number();
        return on(change, number, choices);
    }

    Moving moving(Change change) {
        Merged merged = current(change);
        return new Moving(change.draft().base(), merged.on().number(), merged.conflicts(), merged.together());
    }

    /** On each version that takes over later: a change holds from its day on, also through what is already planned. */
    List<Merged> carried(Change change) {
        return library.after(change.area(), change.inForceFrom()).stream()
                .filter(version -> !version.approvedBy().equals(change.id()))
                .map(version -> on(change, version.number()))
                .toList();
    }

    Merged on(Change change, int number) {
        return on(change, number, Choices.NONE);
    }

    private Merged on(Change change, int number, Choices choices) {
        int base = change.draft().base();
        Merged merged =
                Merged.of(change.draft(), version(change.area(), base), version(change.area(), number), choices);
        return merged.with(merged.conflicts().stream()
                .map(conflict -> FileConflict.of(
                        conflict.path(), conflict.part(), latest(change.area(), base, number, conflict)))
                .toList());
    }

    /** The latest version in which what meets became another. */
    private ContentVersion latest(Area area, int base, int newest, FileConflict conflict) {
        for (int number = newest; number > base + 1; number--) {
            Optional<String> before = text(version(area, number - 1), conflict);
            if (!before.equals(text(version(area, number), conflict))) {
                return version(area, number);
            }
        }
        return version(area, Math.max(newest, 1));
    }

    private static Optional<String> text(ContentVersion version, FileConflict conflict) {
        return FileMerge.text(conflict.path(), version.files().texts().get(conflict.path()), conflict.part());
    }

    ContentVersion version(Area area, int number) {
        return library.version(area, number)
                .orElseThrow(() -> new IllegalStateException("Area %s has no version %d".formatted(area, number)));
    }

    /** The files of a draft, on the version it was written on. */
    DraftView view(Change change) {
        ContentFiles before = version(change.area(), change.draft().base()).files();
        ContentFiles shared = change.area().equals(Area.SHARED)
                ? ContentFiles.of(Map.of())
                : version(
                                Area.SHARED,
                                library.base(Area.SHARED, change.inForceFrom()).number())
                        .files();
        return new DraftView(before, change.draft().over(before), shared);
    }
}
