package se.regelverk.engine.change;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.rulepack.CouncilRules;

/** Checks a draft on top of the content in force on the day it begins, and with everything it will be used together with from then on. */
final class Checking {
    private static final int MOST_KEPT = 50;

    private record Key(String change, @Nullable Long version, int on, long generation) {}

    private final Library library;
    private final Merging merging;
    private final FormTransitions transitions;
    private final Councils councils;
    private final Cache<Key, CheckReport> reports =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    Checking(Library library, Merging merging, FormTransitions transitions, Councils councils) {
        this.library = library;
        this.merging = merging;
        this.transitions = transitions;
        this.councils = councils;
    }

    /** All that stands in the way of submitting it, except that it may be empty. */
    CheckReport check(Change change, LocalDate today) {
        Merged merged = merging.current(change);
        CheckReport report = withChange(change, merged);
        return report.with(ChangeProblems.ofDay(change, today)).with(ofPhase(change, today));
    }

    private List<AuthorProblem> ofPhase(Change change, LocalDate today) {
        CouncilRules.Phase phase = councils.rules(change.area(), today).phase();
        return phase.acceptsAll()
                ? List.of()
                : ChangeProblems.ofPhase(change, phase, councils.classesOfContent(change));
    }

    /** All that stands in the way of using it, whatever the day. */
    CheckReport withChange(Change change, Merged merged) {
        List<AuthorProblem> problems = new ArrayList<>(ChangeProblems.ofTexts(change, merged));
        problems.addAll(transitions.problems(change, merged));
        merging.carried(change).forEach(later -> problems.addAll(ChangeProblems.ofPlan(later)));
        return content(change, merged).with(problems);
    }

    private CheckReport content(Change change, Merged merged) {
        var key = new Key(change.id(), change.version(), merged.on().number(), library.generation());
        CheckReport known = reports.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var reading = new Reading();
        List<Merged> all = new ArrayList<>(List.of(merged));
        all.addAll(merging.carried(change));
        all.stream().flatMap(one -> together(change, one).stream()).distinct().forEach(reading::read);
        CheckReport report = reading.report();
        // A report that ran out of time must be tried again, when the machine is less busy.
        if (report.notRun() == 0) {
            reports.put(key, report);
        }
        return report;
    }

    /** Each area with the files it will be read with, from the day the change begins. */
    private List<Reading.Together> together(Change change, Merged merged) {
        return change.area().equals(Area.SHARED) ? withEveryArea(change, merged) : withShared(change, merged);
    }

    private List<Reading.Together> withEveryArea(Change change, Merged merged) {
        List<Reading.Together> all = new ArrayList<>();
        all.add(new Reading.Together(Area.SHARED, merged.files()));
        for (Area area : library.areas()) {
            if (!area.equals(Area.SHARED)) {
                library.contentsFrom(area, change.inForceFrom()).stream()
                        .map(approved -> approved.ownFiles())
                        .distinct()
                        .forEach(own -> all.add(
                                new Reading.Together(area, merged.files().with(own))));
            }
        }
        return all;
    }

    private List<Reading.Together> withShared(Change change, Merged merged) {
        List<Integer> numbers = library.contentsFrom(change.area(), change.inForceFrom()).stream()
                .map(approved -> approved.sharedNumber())
                .distinct()
                .toList();
        return (numbers.isEmpty()
                        ? List.of(
                                library.base(Area.SHARED, change.inForceFrom()).number())
                        : numbers)
                .stream()
                        .map(number -> merging.version(Area.SHARED, number).files())
                        .map(shared -> new Reading.Together(change.area(), withOwn(shared, merged.files())))
                        .toList();
    }

    private static ContentFiles withOwn(ContentFiles shared, ContentFiles own) {
        return shared.with(own);
    }
}
