package se.regelverk.adminui.api;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.function.Predicate;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import se.regelverk.adminui.security.Access;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.rulepack.CouncilRole;

/** What the calls about changes share: who asks, about which change, and whether they may. */
@Component
class ChangeCalls {
    private final Access access;
    private final Changes changes;
    private final Library library;
    private final Clock clock;

    ChangeCalls(Access access, Changes changes, Library library, Clock clock) {
        this.access = access;
        this.changes = changes;
        this.library = library;
        this.clock = clock;
    }

    Changes changes() {
        return changes;
    }

    String user() {
        return access.username();
    }

    ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    Change toRead(String id) {
        return change(
                id,
                change -> access.mayReadContent(change.area().id())
                        || access.mayReview(change.council().id()));
    }

    Change toWrite(String id) {
        return change(id, change -> access.mayAuthor(change.area().id()));
    }

    Change toReview(String id) {
        return change(id, change -> access.mayReview(change.council().id()));
    }

    CouncilRole role(Change change) {
        return access.seat(change.council().id()).flatMap(CouncilRole::ofKey).orElse(CouncilRole.REPRESENTANT);
    }

    /** The change, for whoever may do what they are about to do with it. */
    private Change change(String id, Predicate<Change> may) {
        Change change = changes.find(id).orElseThrow(() -> ApiProblem.notFound("Ändringen finns inte."));
        if (!may.test(change)) {
            throw new AccessDeniedException("Role or area missing");
        }
        return change;
    }

    Area areaToAuthor(String id) {
        if (!access.mayAuthor(id)) {
            throw new AccessDeniedException("Not an author of the area");
        }
        return area(id);
    }

    Area area(String id) {
        if (!Area.isValid(id) || !library.areas().contains(new Area(id))) {
            throw ApiProblem.notFound("Området finns inte.");
        }
        return new Area(id);
    }

    ChangeView view(Change change) {
        return ChangeView.of(change, changes.versionOf(change));
    }

    static ResponseEntity<ChangeView> answer(ChangeView view) {
        return ResponseEntity.ok().eTag(Long.toString(view.version())).body(view);
    }

    static ApiProblem closed() {
        return ApiProblem.conflict(
                "Ändringen är stängd", "Den är inskickad eller beslutad. Hämta den och se hur långt den har kommit.");
    }
}
