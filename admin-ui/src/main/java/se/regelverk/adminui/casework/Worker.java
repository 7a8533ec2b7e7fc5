package se.regelverk.adminui.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.security.RegelverkUser;
import se.regelverk.engine.casework.Author;
import se.regelverk.engine.casework.CaseFiles;
import se.regelverk.engine.casework.CaseRecord;
import se.regelverk.engine.casework.FormDraft;
import se.regelverk.engine.casework.FormDrafts;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.Library;

/** The case worker behind a request: who, when, and what they may see. */
@Component
class Worker {
    private final Access access;
    private final Clock clock;
    private final Library library;
    private final CaseFiles caseFiles;
    private final FormDrafts drafts;

    Worker(Access access, Clock clock, Library library, CaseFiles caseFiles, FormDrafts drafts) {
        this.access = access;
        this.clock = clock;
        this.library = library;
        this.caseFiles = caseFiles;
        this.drafts = drafts;
    }

    Author author() {
        RegelverkUser user = access.user().orElseThrow(() -> new AccessDeniedException("Nobody is logged in"));
        return new Author(user.username(), user.displayName());
    }

    /** The delegations the person holds in the area of a case. */
    Set<String> mandates(CaseRecord record) {
        return access.mandates(record.inArea().id());
    }

    /** The förvaltning the person works in, by its id; empty when nobody has said. */
    Optional<String> district() {
        return access.district();
    }

    /** To the millisecond, as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<String> areas() {
        return library.areas().stream()
                .filter(area -> !area.equals(Area.SHARED))
                .map(Area::id)
                .filter(access::mayHandle)
                .toList();
    }

    void mustHandle(Area area) {
        if (!access.mayHandle(area.id())) {
            throw new AccessDeniedException("Not a case worker of the area");
        }
    }

    CaseRecord record(String id) {
        CaseRecord record = caseFiles.find(id).orElseThrow(Worker::missing);
        mustHandle(record.inArea());
        return record;
    }

    FormDraft draft(String id) {
        FormDraft draft = drafts.find(id).orElseThrow(Worker::missing);
        mustHandle(draft.area());
        return draft;
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
