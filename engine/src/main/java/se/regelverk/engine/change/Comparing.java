package se.regelverk.engine.change;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.library.Library;

/** What changes do to the examples of the areas they reach, remembered for as long as it holds. */
final class Comparing {
    private static final int MOST_KEPT = 50;

    private record Key(String change, @Nullable Long version, int on, long generation) {}

    private final Library library;
    private final Merging merging;
    private final Cache<Key, Optional<Effects>> known =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    Comparing(Library library, Merging merging) {
        this.library = library;
        this.merging = merging;
    }

    /** Empty when the change cannot be read yet. */
    Optional<Effects> of(Change change) {
        Merged merged = merging.current(change);
        var key = new Key(change.id(), change.version(), merged.on().number(), library.generation());
        return known.get(key, any -> compared(change, merged));
    }

    private Optional<Effects> compared(Change change, Merged merged) {
        var comparison = new Comparison(change.inForceFrom());
        boolean readable = bothWays(change, merged).stream().allMatch(comparison::compare);
        return readable ? Optional.of(comparison.effects()) : Optional.empty();
    }

    /** What a change makes of each area it reaches. */
    List<BothWays> bothWays(Change change) {
        return bothWays(change, merging.current(change));
    }

    private List<BothWays> bothWays(Change change, Merged merged) {
        return reached(change).stream()
                .map(area -> new BothWays(
                        area, together(change, area, merged.on().files()), together(change, area, merged.files())))
                .toList();
    }

    /** A change to what is shared reaches every area. */
    private List<Area> reached(Change change) {
        return change.area().equals(Area.SHARED)
                ? library.areas().stream()
                        .filter(area -> !area.equals(Area.SHARED))
                        .toList()
                : List.of(change.area());
    }

    private ContentFiles together(Change change, Area area, ContentFiles changed) {
        return change.area().equals(Area.SHARED)
                ? changed.with(inForce(change, area))
                : inForce(change, Area.SHARED).with(changed);
    }

    private ContentFiles inForce(Change change, Area area) {
        return merging.version(area, library.base(area, change.inForceFrom()).number())
                .files();
    }
}
