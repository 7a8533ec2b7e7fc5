package se.regelverk.engine.library;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import se.regelverk.engine.content.Area;

/**
 * Versions and stops in the database; both are only ever added to. Each kind is numbered 1, 2, 3 … in the order it was added, so news
 * is found by asking for the next number: one look-up by a unique key.
 */
final class Versions {
    private static final String SEQUENCE = "sequence";
    private static final String ORIGIN = "origin";

    private final MongoTemplate template;

    Versions(MongoTemplate template) {
        this.template = template;
    }

    void createIndexes() {
        unique(StoredVersion.class, SEQUENCE);
        unique(StoredVersion.class, ORIGIN);
        unique(StoredStop.class, SEQUENCE);
    }

    private void unique(Class<?> type, String field) {
        template.indexOps(type).createIndex(new Index(field, Direction.ASC).unique());
    }

    List<VersionSummary> all() {
        return template.find(withoutFiles(new Query()), StoredVersion.class).stream()
                .map(StoredVersion::summary)
                .toList();
    }

    List<StoredStop> allStops() {
        return template.findAll(StoredStop.class);
    }

    List<VersionSummary> after(long known) {
        return next(known, sequence -> Optional.ofNullable(
                        template.findOne(withoutFiles(query(where(SEQUENCE).is(sequence))), StoredVersion.class))
                .map(StoredVersion::summary));
    }

    List<StoredStop> stopsAfter(long known) {
        return next(
                known,
                sequence -> Optional.ofNullable(
                        template.findOne(query(where(SEQUENCE).is(sequence)), StoredStop.class)));
    }

    private static <T> List<T> next(long known, LongFunction<Optional<T>> find) {
        List<T> found = new ArrayList<>();
        Optional<T> one = find.apply(known + 1);
        while (one.isPresent()) {
            found.add(one.get());
            one = find.apply(known + 1 + found.size());
        }
        return found;
    }

    Optional<StoredVersion> version(Area area, int number) {
        return Optional.ofNullable(template.findById(StoredVersion.idOf(area, number), StoredVersion.class));
    }

    private Optional<VersionSummary> ofOrigin(String origin) {
        return Optional.ofNullable(
                        template.findOne(withoutFiles(query(where(ORIGIN).is(origin))), StoredVersion.class))
                .map(StoredVersion::summary);
    }

    private static Query withoutFiles(Query query) {
        query.fields().exclude("files");
        return query;
    }

    /**
     * Adds a version as the next of all, or finds the one that the same change already became.
     *
     * @param known the greatest sequence number of any version its content was checked with
     */
    Activation insert(NewVersion version, long known) {
        try {
            return new Activation.Activated(
                    template.insert(StoredVersion.of(version, known + 1)).summary());
        } catch (DuplicateKeyException taken) {
            return ofOrigin(version.origin())
                    .<Activation>map(Activation.Activated::new)
                    .orElseGet(Activation.Overtaken::new);
        }
    }

    /** Adds a stop; a version that is already stopped stays as it is. */
    void insert(LongFunction<StoredStop> stop, long known) {
        for (long sequence = known + 1; ; sequence++) {
            StoredStop numbered = stop.apply(sequence);
            try {
                template.insert(numbered);
                return;
            } catch (DuplicateKeyException taken) {
                if (exists(StoredStop.class, numbered.id())) {
                    return;
                }
            }
        }
    }

    private boolean exists(Class<?> type, String id) {
        return template.exists(query(where("_id").is(id)), type);
    }
}
