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
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.Transition;
import se.regelverk.engine.form.TransitionReader;
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

    /** Those of forms that differ; none while it cannot be read. A change of what areas share makes other forms of all that use it. */
    List<FormTransition> of(Change change, Merged merged) {
        var key = new Key(change.id(), change.version(), merged.on().number(), library.generation());
        return known.get(key, any -> merged.changesNothing() ? List.of() : differing(change, merged));
    }

    private List<FormTransition> differing(Change change, Merged merged) {
        if (!change.area().equals(Area.SHARED)) {
            return between(change.area(), version(Area.SHARED, change), merged, false);
        }
        return library.areas().stream()
                .filter(area -> !area.equals(Area.SHARED))
                .flatMap(area -> between(area, version(area, change), merged, true).stream())
                .toList();
    }

    private ContentFiles version(Area area, Change change) {
        return merging.version(area, library.base(area, change.inForceFrom()).number())
                .files();
    }

    /** @param beside what the changed files are read with */
    private static List<FormTransition> between(Area area, ContentFiles beside, Merged merged, boolean shared) {
        ContentFiles before = merged.on().files();
        ContentFiles after = merged.files();
        boolean rulesToo = !RuleFiles.of(before).equals(RuleFiles.of(after));
        List<FormTransition> differing = new ArrayList<>();
        read(beside.with(before), area).ifPresent(old -> read(beside.with(after), area)
                .ifPresent(now -> old.forms().forEach((id, form) -> now.form(id)
                        .filter(other -> !other.hash().equals(form.hash()))
                        .ifPresent(other -> differing.add(new FormTransition(
                                area,
                                FormMigration.between(form, other),
                                rulesToo,
                                said(other, area, after, shared),
                                shared))))));
        return List.copyOf(differing);
    }

    private static Transition said(FormDefinition form, Area area, ContentFiles after, boolean shared) {
        return shared ? TransitionReader.shared(after, area, form.id(), new Problems()) : form.transition();
    }

    /** Forms that a change takes away, as they are in force on the day it begins. */
    List<FormDefinition> removed(Change change, Merged merged) {
        ContentFiles before = merged.on().files();
        return read(version(Area.SHARED, change).with(before), change.area())
                .map(AreaContent::forms)
                .map(forms -> forms.values().stream()
                        .filter(form -> merged.files()
                                .text(change.area().formFolder() + form.id() + ".yaml")
                                .isEmpty())
                        .toList())
                .orElse(List.of());
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
                        "Svar i påbörjade formulär%s följer inte med av sig själva: %s"
                                .formatted(
                                        one.shared()
                                                ? " ”%s”".formatted(one.after().title())
                                                : "",
                                        String.join(" ", one.confirmedSteps())),
                        "Öppna ”Så går påbörjade formulär över” på ändringens sida, läs stegen och bekräfta dem."))
                .toList();
    }
}
