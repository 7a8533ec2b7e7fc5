package se.regelverk.engine.library;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentHash;

/** Approvals in the database; they are only ever added. */
final class Approvals {
    private final MongoTemplate template;

    Approvals(MongoTemplate template) {
        this.template = template;
    }

    /** Doing it again changes nothing. */
    void add(Approval approval) {
        try {
            template.insert(approval);
        } catch (DuplicateKeyException already) {
            // The same content of the same change: approved once is enough.
        }
    }

    Optional<Approval> find(Area area, ContentHash hash, String origin) {
        return Optional.ofNullable(template.findById(Approval.idOf(area, hash, origin), Approval.class));
    }

    /**
     * A version whose very content has been approved.
     *
     * @throws ContentUnusable if it has not
     */
    ContentVersion require(ContentVersion version) {
        if (find(version.area(), version.hash(), version.approvedBy()).isEmpty()) {
            throw new ContentUnusable(
                    "%s version %d has the hash %s, which nobody has approved: there is no approval of it for %s"
                            .formatted(
                                    version.area(),
                                    version.number(),
                                    version.hash().brief(),
                                    version.approvedBy()));
        }
        return version;
    }
}
