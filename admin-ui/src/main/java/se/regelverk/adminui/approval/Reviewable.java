package se.regelverk.adminui.approval;

import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.security.Access;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.rulepack.CouncilRole;

/** Changes as the person behind the request may review them. */
@Component
class Reviewable {
    private final Changes changes;
    private final Access access;
    private final Areas areas;

    Reviewable(Changes changes, Access access, Areas areas) {
        this.changes = changes;
        this.access = access;
        this.areas = areas;
    }

    /** A change of the person's own council, one that was escalated to it, or one to what their area shares with others. */
    Change change(String id) {
        Change change = changes.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!isFor(change)) {
            throw new AccessDeniedException("The area is not the person's");
        }
        return change;
    }

    boolean isFor(Change change) {
        return access.mayReview(change.area().id()) || decides(change) || reaches(change);
    }

    /** Whether it is a change to what is shared that reaches an area whose council the person sits on. */
    boolean reaches(Change change) {
        return change.area().equals(Area.SHARED)
                && changes.voting().reached(change, areas.today()).stream()
                        .anyMatch(area -> access.mayReview(area.id()));
    }

    /** Whether the person sits on the council that decides on it. */
    boolean decides(Change change) {
        return access.mayReview(change.council().id());
    }

    /** Whether the person may open the pages of the area it belongs to. */
    boolean readsContent(Change change) {
        return access.mayReadContent(change.area().id());
    }

    boolean isInvolved(Change change) {
        return change.involved().contains(access.username());
    }

    boolean isRecused(Change change) {
        return change.deliberation().isRecused(access.username());
    }

    /** Whether the person may have their say of it now. */
    boolean mayDecide(Change change) {
        return change.state().underReview() && decides(change) && !isInvolved(change) && !isRecused(change);
    }

    /** What the person is in the council that decides on it. */
    CouncilRole role(Change change) {
        return access.seat(change.council().id()).flatMap(CouncilRole::ofKey).orElse(CouncilRole.REPRESENTANT);
    }

    /** Whether the person's role in that council votes, by the rules of a day. */
    boolean votes(Change change, LocalDate day) {
        return changes.voting().councilRules(change.council(), day).votes(role(change));
    }

    String username() {
        return access.username();
    }
}
