package se.regelverk.engine.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.regelverk.engine.change.StoredChanges.Step;

/**
 * What a council and the author say to each other of a change, beside the decisions, which are {@link Changes#review}. Every method throws
 * {@link IllegalArgumentException} when there is no such change.
 */
public final class Council {
    private static final int LONGEST_TEXT = 5_000;
    private static final int MOST_REMARKS = 200;
    private static final int MOST_REPLIES = 100;

    private final StoredChanges stored;

    public Council(MongoTemplate template) {
        this.stored = new StoredChanges(template);
    }

    /** Jäv: the member no longer decides on the change, and what they have said before counts no longer. */
    public Said recuse(String id, String member, String reason, Instant at) {
        return noted(id, reason, Council::undecided, change -> change.with(change.reviews().stream()
                        .filter(review -> !review.reviewer().equals(member))
                        .toList())
                .with(change.deliberation().without(member).with(new Recusal(member, reason.strip(), at)))
                .noting(new ChangeEvent(at, member, "anmälde jäv: " + reason.strip())));
    }

    /** A reservation against what others may decide; a member has one, and may write it anew until then. */
    public Said reserve(String id, String member, String text, Instant at) {
        Predicate<Change> may = change -> change.state().underReview()
                && !change.involved().contains(member)
                && !change.deliberation().isRecused(member);
        return noted(id, text, may, change -> change.with(
                        change.deliberation().with(new Reservation(member, text.strip(), at, change.hash())))
                .noting(new ChangeEvent(at, member, "reserverade sig: " + text.strip())));
    }

    /** A comment on a part of a file; see {@link Remark}. */
    public Said remark(String id, String path, String part, String user, String text, Instant at) {
        Predicate<Change> may =
                change -> undecided(change) && change.deliberation().remarks().size() < MOST_REMARKS;
        return noted(id, text, may, change -> {
            List<Remark> remarks = new ArrayList<>(change.deliberation().remarks());
            var said = List.of(new Remark.Reply(user, text.strip(), at));
            remarks.add(new Remark(remarks.size() + 1, path, part, said, null));
            return change.with(change.deliberation().remarking(remarks))
                    .noting(new ChangeEvent(at, user, "kommenterade %s".formatted(part.isEmpty() ? path : part)));
        });
    }

    /** An answer to a comment; one that was settled is taken up again by it. */
    public Said answer(String id, int number, String user, String text, Instant at) {
        Predicate<Change> may = change -> undecided(change)
                && change.deliberation()
                        .remark(number)
                        .filter(remark -> remark.said().size() < MOST_REPLIES)
                        .isPresent();
        return noted(
                id,
                text,
                may,
                change -> on(change, number, remark -> remark.answered(new Remark.Reply(user, text.strip(), at))));
    }

    /** The comment is settled. */
    public Said resolve(String id, int number, String user, Instant at) {
        Predicate<Change> may = change ->
                undecided(change) && change.deliberation().remark(number).isPresent();
        return noted(id, "-", may, change -> on(change, number, remark -> remark.resolved(user))
                .noting(new ChangeEvent(at, user, "markerade kommentar %d som löst".formatted(number))));
    }

    /** The author says what they have done about a thing the council required. */
    public Said fulfil(String id, int number, String user, String answer, Instant at) {
        Predicate<Change> may = change -> change.state().open()
                && change.deliberation().required().stream().anyMatch(one -> one.number() == number);
        return noted(id, answer, may, change -> {
            List<Requirement> required = change.deliberation().required().stream()
                    .map(one -> one.number() == number ? one.answered(answer.strip(), user) : one)
                    .toList();
            return change.with(change.deliberation().requiring(required))
                    .involving(user)
                    .noting(new ChangeEvent(at, user, "svarade på krav %d".formatted(number)));
        });
    }

    private static boolean undecided(Change change) {
        return change.state().open() || change.state().underReview();
    }

    private static Change on(Change change, int number, Function<Remark, Remark> what) {
        List<Remark> remarks = change.deliberation().remarks().stream()
                .map(remark -> remark.number() == number ? what.apply(remark) : remark)
                .toList();
        return change.with(change.deliberation().remarking(remarks));
    }

    private Said noted(String id, String text, Predicate<Change> may, Function<Change, Change> what) {
        return stored.change(id, change -> {
            if (!may.test(change)) {
                return Step.stay(new Said.Refused(
                        change, "Det går inte att skriva detta på ändringen nu. Läs hur långt den har kommit."));
            }
            if (text.isBlank() || text.length() > LONGEST_TEXT) {
                return Step.stay(new Said.Refused(
                        change, text.isBlank() ? "Skriv något." : "Skriv högst %d tecken.".formatted(LONGEST_TEXT)));
            }
            return Step.to(what.apply(change), Said.Noted::new);
        });
    }
}
