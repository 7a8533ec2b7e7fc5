package se.regelverk.adminui.rules;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.VersionSummary;

/** Finds a version of an area, whether or not it is in force. */
@Component
public class Published {
    private static final Comparator<VersionSummary> LATEST =
            Comparator.comparing(VersionSummary::inForceFrom).thenComparing(VersionSummary::number);

    private final Library library;

    Published(Library library) {
        this.library = library;
    }

    /** The version; 404 when there is none of that number. */
    public VersionSummary version(Area area, int number) {
        return find(area, number).orElseThrow(Published::missing);
    }

    private Optional<VersionSummary> find(Area area, int number) {
        return library.versions(area).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    /** Its content, read with what all areas shared on its first day as it was known when it was activated: the same for ever. */
    public ApprovedContent content(VersionSummary version) {
        int shared = version.area().equals(Area.SHARED) ? version.number() : sharedWith(version);
        return library.content(version.area(), version.number(), shared).orElseThrow(Published::missing);
    }

    private int sharedWith(VersionSummary version) {
        return library.versions(Area.SHARED).stream()
                .filter(shared -> !shared.activatedAt().isAfter(version.activatedAt()))
                .filter(shared -> !shared.inForceFrom().isAfter(version.inForceFrom()))
                .filter(shared -> shared.stop()
                        .filter(stop -> !stop.at().isAfter(version.activatedAt()))
                        .isEmpty())
                .max(LATEST)
                .map(VersionSummary::number)
                .orElse(1);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
