package se.regelverk.engine.casework;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.gridfs.model.GridFSFile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import se.regelverk.engine.library.Repeated;

/**
 * Removes files that were sent and are not used: another was sent in their place, or the form was handed in without them. A file that an open
 * draft or a case refers to is never removed, whatever else has become of it.
 */
final class UnusedFiles implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(UnusedFiles.class);
    private static final Duration PAUSE = Duration.ofHours(6);

    /** Long enough for somebody to regret that they took a file away. */
    private static final Duration KEPT = Duration.ofDays(14);

    private final GridFsTemplate files;
    private final MongoTemplate template;
    private final Clock clock;

    UnusedFiles(GridFsTemplate files, MongoTemplate template, Clock clock) {
        this.files = files;
        this.template = template;
        this.clock = clock;
    }

    static Repeated repeatedly(GridFsTemplate files, MongoTemplate template, Clock clock) {
        return new Repeated("unused-files", PAUSE, new UnusedFiles(files, template, clock));
    }

    @Override
    public void run() {
        try {
            int removed = remove(clock.instant());
            if (removed > 0) {
                log.info("Removed {} files that no draft or case refers to", removed);
            }
        } catch (RuntimeException failed) {
            log.warn("Files that are not used cannot be removed now; they are looked through again later", failed);
        }
    }

    /** Removes those that are older than a fortnight; how many there were. */
    int remove(Instant now) {
        List<GridFSFile> old =
                files.find(query(where("metadata.at").lt(now.minus(KEPT)))).into(new ArrayList<>());
        int removed = 0;
        for (GridFSFile file : old) {
            // Drafts first: a draft that is handed in between the two questions is a case by the second.
            if (isInDraft(file.getFilename())) {
                continue;
            }
            if (!isInCase(file.getFilename())) {
                files.delete(query(where("_id").is(file.getId())));
                removed++;
            }
        }
        return removed;
    }

    private boolean isInDraft(String id) {
        Pattern named = Pattern.compile(Pattern.quote(id));
        var anywhere = new Criteria()
                .orOperator(
                        where("fields.writings.text").regex(named),
                        where("conflicts.text").regex(named),
                        where("filledBy.kept.text").regex(named));
        return template.exists(query(where("handedIn").is(false).andOperator(anywhere)), FormDraft.class);
    }

    private boolean isInCase(String id) {
        Pattern named = Pattern.compile(Pattern.quote(id));
        var anywhere = new Criteria()
                .orOperator(
                        where("assessments.answers").regex(named),
                        where("assessments.filledIn.kept.text").regex(named));
        return template.exists(query(anywhere), CaseRecord.class);
    }
}
