package se.regelverk.adminui.rules.history;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.engine.change.edit.Difference;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.library.ContentVersion;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.VersionSummary;

/** Versions that have been, with their files. */
@Component
class OldVersions {
    private final Library library;
    private final Areas areas;

    OldVersions(Library library, Areas areas) {
        this.library = library;
        this.areas = areas;
    }

    Optional<VersionSummary> summary(Area area, int number) {
        return library.versions(area).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    /** 404 when there is none of that number. */
    VersionSummary existing(Area area, int number) {
        return summary(area, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What differs from one to the other in the area's own files; words that are shared are those of today. */
    Difference between(Area area, int first, int second) {
        ContentFiles shared = area.equals(Area.SHARED)
                ? ContentFiles.of(Map.of())
                : areas.inForce(Area.SHARED).map(ApprovedContent::ownFiles).orElse(ContentFiles.of(Map.of()));
        return Difference.between(shared.with(files(area, first)), shared.with(files(area, second)), area);
    }

    private ContentFiles files(Area area, int number) {
        return library.version(area, number)
                .map(ContentVersion::files)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
