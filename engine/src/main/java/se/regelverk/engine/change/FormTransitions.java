package se.regelverk.engine.change;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.migration.FormMigration;
import se.regelverk.engine.rulepack.RuleFiles;

/** What changes do to forms that are in force, remembered for as long as it holds. */
final class FormTransitions {
    private static final int MOST_KEPT = 50;

    private record Key(String change, @Nullable Long version, int on, long generation) {}

    private final Library library;
    private final Merging merging;
    private final Cache<Key, List<FormTransition>> known =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    FormTransitions(Library library, Merging merging) {
        this.library = library;
        this.merging = merging;
    }

    /** Those of forms that differ; none for what all areas share, which has no forms of its own, and none while it cannot be read. */
    List<FormTransition> of(Change change, Merged merged) {
        if (change.area().equals(Area.SHARED)) {
            return List.of();
        }
        var key = new Key(change.id(), change.version(), merged.on().number(), library.generation());
        return known.get(key, any -> differing(change, merged));
    }

    private List<FormTransition> differing(Change change, Merged merged) {
        ContentFiles before = merged.on().files();
        ContentFiles after = merged.files();
        if (before.equals(after)) {
            return List.of();
        }
        ContentFiles shared = merging.version(
                        Area.SHARED,
                        library.base(Area.SHARED, change.inForceFrom()).number())
                .files();
        boolean rulesToo = !RuleFiles.of(before).equals(RuleFiles.of(after));
        List<FormTransition> differing = new ArrayList<>();
        read(shared.with(before), change.area()).ifPresent(old -> read(shared.with(after), change.area())
                .ifPresent(now -> old.forms().forEach((id, form) -> now.form(id)
                        .filter(other -> !other.hash().equals(form.hash()))
                        .ifPresent(other -> differing.add(new FormTransition(
                                change.area().formFolder() + id + ".yaml",
                                FormMigration.between(form, other),
                                rulesToo))))));
        return List.copyOf(differing);
    }

    private static Optional<AreaContent> read(ContentFiles files, Area area) {
        return AreaContent.read(files, area, new Problems());
    }

    /** What stands in the way of submitting: that answers may be left behind, and the author has not said that they have seen it. */
    List<AuthorProblem> problems(Change change, Merged merged) {
        return of(change, merged).stream()
                .filter(FormTransition::isMissing)
                .map(one -> new AuthorProblem(
                        Location.ofFile(one.path()),
                        "Svar i påbörjade formulär följer inte med av sig själva: "
                                + String.join(" ", one.confirmedSteps()),
                        "Öppna ”Så går påbörjade formulär över” på ändringens sida, läs stegen och bekräfta dem."))
                .toList();
    }
}
