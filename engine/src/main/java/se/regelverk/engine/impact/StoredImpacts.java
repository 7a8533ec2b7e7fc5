package se.regelverk.engine.impact;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.ContentHash;
import se.regelverk.engine.impact.ImpactRun.State;

/** Runs, their parts and the contents they compare, in the database. A run's state changes only from running, and only once. */
final class StoredImpacts {
    /** Nobody subtracts more; and each is read to show a page. */
    private static final int MOST_COMPARED = 50;

    private final MongoTemplate template;

    StoredImpacts(MongoTemplate template) {
        this.template = template;
    }

    ImpactRun insert(ImpactRun run) {
        return template.insert(run);
    }

    Optional<ImpactRun> find(String id) {
        return Optional.ofNullable(template.findById(id, ImpactRun.class));
    }

    List<ImpactRun> of(String change) {
        return template.find(
                query(where("change").is(change)).with(Sort.by(Sort.Direction.DESC, "startedAt")), ImpactRun.class);
    }

    /** Finished analyses of stored cases that began before a run, of the same change or the same contents; the latest first. */
    List<ImpactRun> comparable(ImpactRun run) {
        List<ContentHash> after =
                run.contents().stream().map(ImpactRun.Contents::after).toList();
        Criteria same = new Criteria()
                .orOperator(
                        where("change").is(run.change()),
                        where("contents.after").in(after));
        Query query = query(where("state")
                        .is(State.DONE)
                        .and("population.kind")
                        .is(Population.Kind.STORED)
                        .and("startedAt")
                        .lte(run.startedAt())
                        .and("_id")
                        .ne(run.id())
                        .andOperator(same))
                .with(Sort.by(Sort.Direction.DESC, "startedAt"))
                .limit(MOST_COMPARED);
        return template.find(query, ImpactRun.class).stream()
                .filter(one -> one.change().equals(run.change()) || one.isOf(run.contents()))
                .toList();
    }

    List<ImpactRun> running() {
        return template.find(query(where("state").is(State.RUNNING)), ImpactRun.class);
    }

    boolean isRunning(String id) {
        return template.exists(running(id), ImpactRun.class);
    }

    void keep(ContentFiles content) {
        try {
            template.insert(StoredContent.of(content));
        } catch (DuplicateKeyException kept) {
            // The same content has been compared before.
        }
    }

    ContentFiles content(ContentHash hash) {
        return Optional.ofNullable(template.findById(hash, StoredContent.class))
                .map(StoredContent::read)
                .orElseThrow(() -> new IllegalStateException("Analysed content %s is gone".formatted(hash.brief())));
    }

    /** Gives a run to a node, if it is still as it was read: nobody else has taken it, and the one who had it has not beat. */
    boolean claim(ImpactRun run, String worker) {
        Query asRead = query(where("_id")
                .is(run.id())
                .and("state")
                .is(State.RUNNING)
                .and("worker")
                .is(run.worker())
                .and("beats")
                .is(run.beats()));
        return modified(asRead, new Update().set("worker", worker).inc("beats", 1L));
    }

    /** Counts one more beat of the node that is at a run; false when the run is over, or another node has taken it. */
    boolean beat(String id, String worker) {
        Query mine = query(
                where("_id").is(id).and("state").is(State.RUNNING).and("worker").is(worker));
        return modified(mine, new Update().inc("beats", 1L));
    }

    void done(String id, List<ImpactRun.AreaResult> results, Instant now) {
        modified(running(id), ended(State.DONE, now).set("results", results));
    }

    boolean cancel(String id, Instant now) {
        return modified(running(id), ended(State.CANCELLED, now));
    }

    void fail(String id, String why, Instant now) {
        modified(running(id), ended(State.FAILED, now).set("failure", why));
    }

    private static Update ended(State state, Instant now) {
        return new Update().set("state", state).set("finishedAt", now);
    }

    private boolean modified(Query which, Update update) {
        return template.updateFirst(which, update, ImpactRun.class).getModifiedCount() > 0;
    }

    private static Query running(String id) {
        return query(where("_id").is(id).and("state").is(State.RUNNING));
    }

    /** Keeps a part's counts; one that is kept already stays as it is. */
    void keep(ImpactPart part) {
        try {
            template.insert(part);
        } catch (DuplicateKeyException kept) {
            // Counted by another node that was thought dead: the same cases give the same counts.
        }
    }

    record Counted(@Id String id, int number, int cases) {}

    /** The parts that are counted, without their counts. */
    List<Counted> counted(String run) {
        Query query = query(ofRun(run));
        query.fields().include("number", "cases");
        return template.find(query, Counted.class, ImpactPart.COLLECTION);
    }

    Set<Integer> numbersCounted(String run) {
        return counted(run).stream().map(Counted::number).collect(Collectors.toSet());
    }

    /** The parts of a run in order, read one after another; the caller closes. */
    Stream<ImpactPart> parts(String run) {
        return template.stream(query(ofRun(run)).with(Sort.by(Sort.Direction.ASC, "_id")), ImpactPart.class);
    }

    private static Criteria ofRun(String run) {
        return where("_id").gte(run + ":").lt(run + ";");
    }
}
