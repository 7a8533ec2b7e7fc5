package se.regelverk.engine.change;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Stores what council members say, and makes what is approved into a version. */
final class Reviews {
    private static final Logger log = LoggerFactory.getLogger(Reviews.class);

    private final StoredChanges stored;
    private final Reviewing.Place place;
    private final Activating activating;

    Reviews(StoredChanges stored, Reviewing.Place place, Activating activating) {
        this.stored = stored;
        this.place = place;
        this.activating = activating;
    }

    ReviewResult review(String id, Reviewing reviewing) {
        activating.hearOfOthers(reviewing.at());
        ReviewResult result = stored.change(id, change -> reviewing.step(change, place));
        return result instanceof ReviewResult.Approved approved ? activated(approved.change(), reviewing) : result;
    }

    /** The approval is stored, so whatever happens now it stands; what follows from it is done now or by the recovery. */
    private ReviewResult activated(Change approved, Reviewing reviewing) {
        try {
            var version = activating.activate(approved, reviewing.at());
            return new ReviewResult.Approved(stored.find(approved.id()).orElse(approved), version);
        } catch (DataAccessException unreachable) {
            log.warn("Change {} is approved, but could not be activated yet", approved.id(), unreachable);
            return new ReviewResult.Approved(approved, Optional.empty());
        }
    }
}
