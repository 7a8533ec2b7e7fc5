package se.regelverk.engine.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.ContentHash;

/**
 * A change to an area's content: one document, so all of it changes together or not at all.
 *
 * @param id such as {@code A-2026-0001}
 * @param author who began it
 * @param involved all who have written in it, the author too; none of them may approve it
 * @param reviews the latest of each council member since it was submitted
 * @param deliberation what is said of it beside the decisions
 * @param version counts every write of the document; null before the first
 */
@Document("changes")
public record Change(
        @Id String id,
        Area area,
        Description description,
        String author,
        Instant createdAt,
        ChangeState state,
        Draft draft,
        List<Review> reviews,
        List<ChangeEvent> history,
        Set<String> involved,
        Deliberation deliberation,
        @Version @Nullable Long version) {
    public Change {
        reviews = List.copyOf(reviews);
        history = List.copyOf(history);
        involved = Set.copyOf(involved);
        deliberation = Objects.requireNonNullElse(deliberation, Deliberation.NONE);
    }

    public String title() {
        return description.title();
    }

    public LocalDate inForceFrom() {
        return description.inForceFrom();
    }

    /** The identity of what is reviewed: the texts, what they are written on and the day they begin. */
    public ContentHash hash() {
        var parts = new TreeMap<String, String>();
        for (DraftFile file : draft.files()) {
            parts.put((file.text() == null ? "-" : "+") + file.path(), file.text() == null ? "" : file.text());
        }
        parts.put("inForceFrom", inForceFrom().toString());
        parts.put("base", Integer.toString(draft.base()));
        return ContentFiles.of(parts).hash();
    }

    /** The area whose council decides on it: its own, unless it is escalated. */
    public Area council() {
        return deliberation.escalation() == null ? area : Area.SHARED;
    }

    /** What the members of the deciding council have said so far. */
    public List<Review> deciding() {
        return reviews.stream().filter(review -> review.isFor(council(), area)).toList();
    }

    /** Approvals by the deciding council of exactly what it holds now. */
    public long approvals() {
        ContentHash now = hash();
        return deciding().stream()
                .filter(review ->
                        review.decision() == Decision.GODKANN && review.hash().equals(now))
                .count();
    }

    /** The version the document gets when it is written next. */
    long nextVersion() {
        return version == null ? 0 : version + 1;
    }

    Change with(Description newDescription) {
        return new Change(
                id,
                area,
                newDescription,
                author,
                createdAt,
                state,
                draft,
                reviews,
                history,
                involved,
                deliberation,
                version);
    }

    Change with(Draft newDraft) {
        return new Change(
                id,
                area,
                description,
                author,
                createdAt,
                state,
                newDraft,
                reviews,
                history,
                involved,
                deliberation,
                version);
    }

    Change with(ChangeState newState) {
        return new Change(
                id,
                area,
                description,
                author,
                createdAt,
                newState,
                draft,
                reviews,
                history,
                involved,
                deliberation,
                version);
    }

    Change with(List<Review> newReviews) {
        return new Change(
                id,
                area,
                description,
                author,
                createdAt,
                state,
                draft,
                newReviews,
                history,
                involved,
                deliberation,
                version);
    }

    Change with(Deliberation said) {
        return new Change(
                id, area, description, author, createdAt, state, draft, reviews, history, involved, said, version);
    }

    /** Notes what happened; the same thing again at once is noted as one. */
    Change noting(ChangeEvent event) {
        List<ChangeEvent> events = new ArrayList<>(history);
        if (!events.isEmpty()) {
            ChangeEvent last = events.get(events.size() - 1);
            if (last.by().equals(event.by()) && last.text().equals(event.text())) {
                events.remove(last);
            }
        }
        events.add(event);
        return new Change(
                id,
                area,
                description,
                author,
                createdAt,
                state,
                draft,
                reviews,
                events,
                involved,
                deliberation,
                version);
    }

    Change involving(String user) {
        Set<String> more = new TreeSet<>(involved);
        more.add(user);
        return new Change(
                id, area, description, author, createdAt, state, draft, reviews, history, more, deliberation, version);
    }
}
