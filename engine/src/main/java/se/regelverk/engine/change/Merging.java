package se.regelverk.engine.change;

import java.util.List;
import java.util.Map;
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
        return on(change, library.base(change.area(), change.inForceFrom()).number());
    }

    /** On each version that takes over later: a change holds from its day on, also through what is already planned. */
    List<Merged> carried(Change change) {
        return library.after(change.area(), change.inForceFrom()).stream()
                .filter(version -> !version.approvedBy().equals(change.id()))
                .map(version -> on(change, version.number()))
                .toList();
    }

    Merged on(Change change, int number) {
        return Merged.of(change.draft(), version(change.area(), change.draft().base()), version(change.area(), number));
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
