package se.regelverk.engine.change;

import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.ContentVersion;
import se.regelverk.engine.library.Library;

/** Puts drafts on top of approved versions. */
final class Merging {
    private final Library library;

    Merging(Library library) {
        this.library = library;
    }

    /** On the newest version, as the library has it now. */
    Merged newest(Change change) {
        return on(change, library.base(change.area()).number());
    }

    Merged on(Change change, int number) {
        return Merged.of(change.draft(), version(change.area(), change.draft().base()), version(change.area(), number));
    }

    ContentVersion version(Area area, int number) {
        return library.version(area, number)
                .orElseThrow(() -> new IllegalStateException("Area %s has no version %d".formatted(area, number)));
    }
}
