package se.regelverk.adminui.notices;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** What has been told, and how far each person has read. */
@Component
class Notices {
    static final int MOST_SHOWN = 100;
    private static final String READER = "_id";

    private final MongoTemplate template;

    Notices(MongoTemplate template) {
        this.template = template;
    }

    @Document("noticeReaders")
    record ReadUntil(@Id String username, Instant until) {}

    boolean has(String id) {
        return template.exists(query(where("_id").is(id)), Notice.class);
    }

    /** Writes it unless it is there. */
    void add(Notice notice) {
        try {
            template.insert(notice);
        } catch (DuplicateKeyException there) {
            // Another node came first.
        }
    }

    /** The latest first. */
    List<Notice> to(Collection<String> audiences) {
        return template.find(
                query(where("audience").in(audiences))
                        .with(Sort.by(Sort.Direction.DESC, "at", "_id"))
                        .limit(MOST_SHOWN),
                Notice.class);
    }

    long unread(String username, Collection<String> audiences) {
        Query later = query(where("audience").in(audiences).and("at").gt(readUntil(username)));
        return template.count(later.limit(MOST_SHOWN), Notice.class);
    }

    Instant readUntil(String username) {
        return Optional.ofNullable(template.findById(username, ReadUntil.class))
                .map(ReadUntil::until)
                .orElse(Instant.EPOCH);
    }

    void read(String username, Instant until) {
        template.upsert(query(where(READER).is(username)), new Update().set("until", until), ReadUntil.class);
    }

    /** Those that wait for a decision. */
    List<Notice> awaiting() {
        return template.find(query(where("awaits").ne(null)), Notice.class);
    }

    /** It no longer waits. */
    void settle(Notice notice) {
        template.updateFirst(query(where("_id").is(notice.id())), new Update().unset("awaits"), Notice.class);
    }
}
