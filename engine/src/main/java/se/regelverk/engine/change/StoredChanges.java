package se.regelverk.engine.change;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import se.regelverk.engine.content.Area;

/** Changes in the database: one document each, written only on top of what was read. */
final class StoredChanges {
    /** Each attempt fails only when another has succeeded; so many writers of one change there never are. */
    private static final int MOST_ATTEMPTS = 50;

    private final MongoTemplate template;

    StoredChanges(MongoTemplate template) {
        this.template = template;
    }

    /** How far a number series has come. */
    @Document("sequences")
    record Sequence(@Id String id, int last) {}

    /**
     * What becomes of a change.
     *
     * @param next what to write; empty to leave it as it is
     * @param result what to answer, given what is then stored
     */
    record Step<R>(Optional<Change> next, Function<Change, R> result) {
        static <R> Step<R> to(Change next, Function<Change, R> result) {
            return new Step<>(Optional.of(next), result);
        }

        static <R> Step<R> stay(R result) {
            return new Step<>(Optional.empty(), change -> result);
        }
    }

    String nextId(int year) {
        for (int attempt = 0; ; attempt++) {
            try {
                Sequence next = template.findAndModify(
                        query(where("_id").is("changes-" + year)),
                        new Update().inc("last", 1),
                        FindAndModifyOptions.options().upsert(true).returnNew(true),
                        Sequence.class);
                if (next == null) {
                    throw new IllegalStateException("The database gave no number for a change");
                }
                return "A-%d-%04d".formatted(year, next.last());
            } catch (DuplicateKeyException alsoFirst) {
                // Two begin a series at the same moment: one of them is told so, and counts on.
                if (attempt == MOST_ATTEMPTS) {
                    throw alsoFirst;
                }
            }
        }
    }

    Change insert(Change change) {
        return template.insert(change);
    }

    Optional<Change> find(String id) {
        return Optional.ofNullable(template.findById(id, Change.class));
    }

    List<Change> of(Area area) {
        return template.find(
                query(where("area").is(area.id())).with(Sort.by(Sort.Direction.DESC, "_id")), Change.class);
    }

    /** Those that touch any of these, see {@link Deliberation#touched}. */
    List<Change> touching(Set<String> names) {
        return template.find(query(where("deliberation.touched").in(names)), Change.class);
    }

    List<Change> since(Instant moment) {
        return template.find(query(where("history.at").gt(moment)), Change.class);
    }

    List<Change> in(ChangeState state) {
        return template.find(query(Criteria.where("state").is(state.name())), Change.class);
    }

    /**
     * Reads a change, decides, and writes it unless somebody else has written in between; then it begins again.
     *
     * @throws IllegalArgumentException if there is no such change
     */
    <R> R change(String id, Function<Change, Step<R>> decide) {
        for (int attempt = 1; ; attempt++) {
            Change now = find(id).orElseThrow(() -> new IllegalArgumentException("There is no such change"));
            Step<R> step = decide.apply(now);
            try {
                return step.result().apply(step.next().map(template::save).orElse(now));
            } catch (OptimisticLockingFailureException overtaken) {
                if (attempt == MOST_ATTEMPTS) {
                    throw overtaken;
                }
            }
        }
    }
}
