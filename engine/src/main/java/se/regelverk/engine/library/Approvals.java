package se.regelverk.engine.library;

import java.util.Collection;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
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

    /** Whether anything of a change, or of what the installation began with, has been approved for an area. */
    boolean hasAny(Area area, String origin) {
        return template.exists(
                Query.query(Criteria.where("area").is(area).and("origin").is(origin)), Approval.class);
    }

    /**
     * Approves what is stored in a database from before approvals were kept: its versions were activated by the decisions noted in their
     * changes. Only where there is no approval at all.
     */
    void adopt(Collection<VersionSummary> stored) {
        if (!template.collectionExists(Approval.class)) {
            stored.forEach(version -> add(Approval.of(version)));
        }
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
