package se.regelverk.engine.change.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.VersionSummary;

/**
 * When something of an area's approved content begins or ends to hold: dated amounts, rows, calculations, sentences and options, each as
 * the version says that holds on the day, planned versions included.
 */
public final class ContentCalendar {
    private static final Comparator<DatedContent> ORDER = Comparator.comparing(DatedContent::day)
            .thenComparing(DatedContent::subject)
            .thenComparing(DatedContent::title);

    private final Library library;

    public ContentCalendar(Library library) {
        this.library = library;
    }

    /**
     * What turns on a day or later, in the order of the days.
     *
     * @throws se.regelverk.engine.library.ContentUnusable if a version from that time cannot be read
     */
    public List<DatedContent> from(Area area, LocalDate day) {
        List<ApprovedContent> contents = library.contentsFrom(area, day);
        List<DatedContent> all = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            LocalDate first = i == 0 ? day : begins(contents.get(i));
            LocalDate next = i + 1 < contents.size() ? begins(contents.get(i + 1)) : LocalDate.MAX;
            PackDates.of(contents.get(i).content(), area).stream()
                    .filter(one -> !one.turns().isBefore(first) && one.turns().isBefore(next))
                    .forEach(all::add);
        }
        return all.stream()
                .filter(one -> !one.day().isBefore(day))
                .sorted(ORDER)
                .toList();
    }

    private LocalDate begins(ApprovedContent content) {
        LocalDate own = day(content.area(), content.number());
        LocalDate shared = day(Area.SHARED, content.sharedNumber());
        return own.isAfter(shared) ? own : shared;
    }

    private LocalDate day(Area area, int number) {
        return library.versions(area).stream()
                .filter(version -> version.number() == number)
                .map(VersionSummary::inForceFrom)
                .findFirst()
                .orElseThrow();
    }
}
