package se.regelverk.adminui.notices;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Letters to send: each there once, sent by one node at a time, and kept until they are sent. */
@Component
public class Outbox {
    private static final String DONE = "done";
    private static final String ID = "_id";

    private final MongoTemplate template;
    private final Subscriptions subscriptions;

    Outbox(MongoTemplate template, Subscriptions subscriptions) {
        this.template = template;
        this.subscriptions = subscriptions;
    }

    /**
     * How the letters are.
     *
     * @param failing how many have been tried and wait to be tried again
     * @param givenUp how many were never sent
     */
    public record Status(long waiting, long failing, long givenUp) {
        /** Whether the mail server has let any letter wait. */
        public boolean isSound() {
            return failing == 0 && givenUp == 0;
        }
    }

    public Status status() {
        return new Status(
                template.count(query(where(DONE).is(null).and("attempts").is(0)), Letter.class),
                template.count(query(where(DONE).is(null).and("attempts").gt(0)), Letter.class),
                template.count(query(where(DONE).ne(null).and("sent").is(false)), Letter.class));
    }

    /** A letter to each who wants one. */
    void add(Notice notice) {
        for (Subscriptions.Subscription to : subscriptions.to(notice.audience())) {
            try {
                template.insert(new Letter(
                        notice.id() + "/" + to.username(),
                        to.address(),
                        notice.text(),
                        notice.link(),
                        notice.at(),
                        Instant.EPOCH,
                        0,
                        null,
                        false));
            } catch (DuplicateKeyException there) {
                // Another node came first.
            }
        }
    }

    /** The next to send, which is now this node's for a while. */
    Optional<Letter> claim(Instant now) {
        var waiting = query(
                        where(DONE).is(null).and("due").lte(now).and("leased").lte(now))
                .with(Sort.by("due"));
        return Optional.ofNullable(template.findAndModify(
                waiting,
                new Update().set("leased", now.plus(Letter.LEASE)).inc("attempts", 1),
                FindAndModifyOptions.options().returnNew(true),
                Letter.class));
    }

    /** The address is forgotten with it. */
    void sent(Letter letter, Instant now) {
        finish(letter, now, true);
    }

    /** To be tried again later; given up after {@link Letter#MOST_ATTEMPTS}. */
    void failed(Letter letter, Instant now) {
        if (letter.attempts() >= Letter.MOST_ATTEMPTS) {
            finish(letter, now, false);
            return;
        }
        var later = new Update()
                .set("due", now.plus(Letter.pause(letter.attempts())))
                .set("leased", now);
        template.updateFirst(query(where(ID).is(letter.id())), later, Letter.class);
    }

    private void finish(Letter letter, Instant now, boolean sent) {
        var done = new Update().set(DONE, now).set("sent", sent).set("address", "");
        template.updateFirst(query(where(ID).is(letter.id())), done, Letter.class);
    }
}
