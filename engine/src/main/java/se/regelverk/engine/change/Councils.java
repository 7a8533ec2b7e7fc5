package se.regelverk.engine.change;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.regelverk.engine.change.edit.Difference;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.rulepack.ChangeClass;
import se.regelverk.engine.rulepack.CouncilRules;

/** How councils decide: by the rules in force on the day they do, so that nobody approves a change by its own rules. */
final class Councils {
    private final Library library;
    private final Merging merging;

    Councils(Library library, Merging merging) {
        this.library = library;
        this.merging = merging;
    }

    CouncilRules rules(Area council, LocalDate day) {
        return library.inForce(council, day)
                .content()
                .map(approved -> approved.content().pack().info().councilRules())
                .orElse(CouncilRules.USUAL);
    }

    /** What people call an area on a day. */
    String title(Area area, LocalDate day) {
        return library.inForce(area, day)
                .content()
                .map(approved -> approved.content().pack().info().title())
                .orElse(area.id());
    }

    /** Areas whose content in force uses what is shared. */
    List<Area> importing(LocalDate day) {
        return library.areas().stream()
                .filter(area -> library.inForce(area, day)
                        .content()
                        .filter(approved ->
                                approved.content().pack().info().imports().contains(Area.SHARED))
                        .isPresent())
                .toList();
    }

    /** The classes of all that a change changes. */
    Set<ChangeClass> classes(Change change) {
        Set<ChangeClass> classes = EnumSet.noneOf(ChangeClass.class);
        difference(change).entries().forEach(entry -> classes.add(entry.kind()));
        return classes;
    }

    /** Those that the area's phase must accept. How the council itself decides may be changed in every phase: otherwise none would end. */
    Set<ChangeClass> classesOfContent(Change change) {
        String council = CouncilRules.path(change.area());
        Set<ChangeClass> classes = EnumSet.noneOf(ChangeClass.class);
        difference(change).entries().stream()
                .filter(entry -> !entry.path().equals(council))
                .forEach(entry -> classes.add(entry.kind()));
        return classes;
    }

    private Difference difference(Change change) {
        DraftView files = merging.view(change);
        return Difference.between(files.shared().with(files.before()), files.readable(), change.area());
    }

    /** How the vote of the deciding council stands. */
    Votes votes(Change change, LocalDate day) {
        CouncilRules rules = rules(change.council(), day);
        return Votes.of(rules.quorum(classes(change)), rules, change.deciding());
    }
}
