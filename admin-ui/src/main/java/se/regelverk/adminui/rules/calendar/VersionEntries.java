package se.regelverk.adminui.rules.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.StateView;
import se.regelverk.adminui.rules.VersionTag;
import se.regelverk.adminui.web.Cell;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.ChangeState;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.VersionSummary;

/** Versions and the changes that may become one, each on its first day. Drafts are nobody's plan yet. */
@Component
class VersionEntries {
    private final Library library;
    private final Changes changes;
    private final Areas areas;

    VersionEntries(Library library, Changes changes, Areas areas) {
        this.library = library;
        this.changes = changes;
        this.areas = areas;
    }

    List<CalendarEntry> of(Area area) {
        List<CalendarEntry> all = new ArrayList<>();
        int inForce = areas.inForce(area).map(ApprovedContent::number).orElse(0);
        List<Change> every = changes.of(area);
        for (VersionSummary version : library.versions(area)) {
            every.stream()
                    .filter(change -> change.id().equals(version.approvedBy()))
                    .findFirst()
                    .ifPresent(change -> all.add(version(change, version, inForce)));
        }
        every.stream().filter(this::isOnItsWay).forEach(change -> all.add(onItsWay(change)));
        return all;
    }

    private CalendarEntry version(Change change, VersionSummary version, int inForce) {
        boolean carried = changes.versionOf(change)
                .filter(own -> own.number() != version.number())
                .isPresent();
        String note = carried
                ? "Version %d: samma ändring, förd vidare till det som är planerat.".formatted(version.number())
                : "Version %d.".formatted(version.number());
        return entry(
                change, version.inForceFrom(), VersionTag.of(version, inForce, areas.today()), stopped(version, note));
    }

    private static String stopped(VersionSummary version, String note) {
        return version.stop().map(stop -> note + " Stoppad: " + stop.reason()).orElse(note);
    }

    private boolean isOnItsWay(Change change) {
        boolean approved = change.state() == ChangeState.GODKAND
                && changes.versionOf(change).isEmpty();
        return approved || change.state().underReview();
    }

    private CalendarEntry onItsWay(Change change) {
        StateView state = StateView.of(change, Optional.empty());
        Cell tag = Cell.tag(state.label(), Optional.ofNullable(state.colour()).orElse("grey"));
        return entry(change, change.inForceFrom(), tag, state.text());
    }

    private static CalendarEntry entry(Change change, LocalDate day, Cell state, String note) {
        Cell what = Cell.link(change.title(), "/paket/%s/andring/%s".formatted(change.area(), change.id()));
        return new CalendarEntry(
                day, change.area(), what, state, change.description().correction(), note, List.of());
    }
}
