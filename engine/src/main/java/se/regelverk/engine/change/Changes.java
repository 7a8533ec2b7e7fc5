package se.regelverk.engine.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.regelverk.engine.change.StoredChanges.Step;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.form.FieldProblem;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.VersionSummary;

/**
 * Changes from draft to content in force. Every method that takes an id throws {@link IllegalArgumentException} when there is no such
 * change; ask {@link #find} first. {@code now} is given in the city's time zone.
 */
public final class Changes {
    private final StoredChanges stored;
    private final Beginning beginning;
    private final Merging merging;
    private final FormTransitions transitions;
    private final Checking checking;
    private final Comparing comparing;
    private final Activating activating;
    private final Reviews reviews;
    private final Voting voting;
    private final Submitting submitting;

    /** Where nobody knows who sits on the councils. */
    public Changes(MongoTemplate template, Library library, Analysed analysed) {
        this(template, library, analysed, Roster.UNKNOWN);
    }

    public Changes(MongoTemplate template, Library library, Analysed analysed, Roster roster) {
        this.stored = new StoredChanges(template);
        this.merging = new Merging(library);
        this.beginning = new Beginning(stored, library, merging);
        this.transitions = new FormTransitions(library, merging);
        var councils = new Councils(library, merging);
        this.checking = new Checking(library, merging, transitions, councils);
        this.comparing = new Comparing(library, merging);
        var escalating = new Escalating(stored, merging, councils);
        this.submitting = new Submitting(merging, checking, escalating);
        this.activating = new Activating(stored, library, merging, checking);
        var place = new Reviewing.Place(checking, merging, councils, escalating, analysed, roster);
        this.voting = new Voting(place);
        this.reviews = new Reviews(stored, place, activating);
    }

    /** Begins a change on what is in force in an area on the day the change is to begin. */
    public Creation create(Area area, Description description, String author, ZonedDateTime now) {
        return beginning.empty(area, description, author, now);
    }

    /**
     * Begins a change that goes back to an old version: its draft is the old files, on what is in force on the day the change is to begin.
     *
     * @param number of a version the area has
     */
    public Creation restore(Area area, int number, Description description, String author, ZonedDateTime now) {
        return beginning.of(area, number, description, author, now);
    }

    /** Begins a change that makes an area what other files say, whole: what they lack is taken away. An empty draft when nothing differs. */
    Creation make(Area area, ContentFiles files, Description description, String author, ZonedDateTime now) {
        return beginning.of(area, files, description, author, now);
    }

    public Optional<Change> find(String id) {
        return stored.find(id);
    }

    /** Those of an area, the newest first. */
    public List<Change> of(Area area) {
        return stored.of(area);
    }

    /** Those to which something has happened since a moment. */
    public List<Change> since(Instant moment) {
        return stored.since(moment);
    }

    /** The version a change became; empty when it has not. */
    public Optional<VersionSummary> versionOf(Change change) {
        return activating.versionOf(change);
    }

    /** Describes an open change anew; its grounds stay. */
    public Creation describe(String id, Description description, String user, ZonedDateTime now) {
        List<FieldProblem> problems = description.problems();
        if (!problems.isEmpty()) {
            return new Creation.Refused(problems);
        }
        return stored.change(
                id,
                change -> change.state().open()
                        ? Step.to(
                                change.with(description.with(
                                                change.description().grounds()))
                                        .involving(user)
                                        .noting(new ChangeEvent(now.toInstant(), user, "ändrade beskrivningen")),
                                Creation.Described::new)
                        : Step.stay(new Creation.Closed(change)));
    }

    /**
     * Writes the grounds of an open change.
     *
     * @param seen what the user wrote over; what others have written in the other texts since stays
     */
    public Grounding ground(String id, Grounds written, Grounds seen, String user, ZonedDateTime now) {
        var at = now.toInstant();
        return written.problems().isEmpty()
                ? stored.change(id, change -> ChangeGrounds.step(change, written, seen, user, at))
                : new Grounding.Refused(written.problems());
    }

    /**
     * Puts a file into a draft, also when it has problems.
     *
     * @param expected the version of the change that the user had seen; null when they do not say, and then what they replace is kept
     *     beside it
     */
    public Saving putFile(
            String id, String path, String text, @Nullable Long expected, String user, ZonedDateTime now) {
        return save(id, new FileSaving(path, text, expected, user, now.toInstant()));
    }

    /** Puts several files that belong together into a draft, all or none of them; see {@link #putFile}. */
    public Saving putFiles(String id, SortedMap<String, String> texts, long expected, String user, ZonedDateTime now) {
        var saving = new FilesSaving(texts, expected, user, now.toInstant());
        return stored.change(id, change -> saving.step(change, merging));
    }

    /** Removes a file; see {@link #putFile}. */
    public Saving removeFile(String id, String path, @Nullable Long expected, String user, ZonedDateTime now) {
        return save(id, new FileSaving(path, null, expected, user, now.toInstant()));
    }

    private Saving save(String id, FileSaving saving) {
        return stored.change(id, change -> saving.step(change, merging));
    }

    /** Drops the texts put aside for a file: the one in use is the right one. */
    public Saving dropSideTexts(String id, String path, String user, ZonedDateTime now) {
        return stored.change(
                id,
                change -> change.state().open()
                        ? Step.to(
                                change.with(change.draft()
                                                .dropping(text -> text.path().equals(path)))
                                        .involving(user)
                                        .noting(new ChangeEvent(
                                                now.toInstant(),
                                                user,
                                                "tog bort den andra texten för %s".formatted(path))),
                                Saving.Saved::new)
                        : Step.stay(new Saving.Closed(change)));
    }

    /** The files of a draft, on the version it was written on. */
    public DraftView view(Change change) {
        return merging.view(change);
    }

    /** Checks a draft and runs the examples. */
    public CheckReport check(String id, LocalDate today) {
        return checking.check(existing(id), today);
    }

    /** What a change does to forms that people are filling: one for each form that it makes another. */
    public List<FormTransition> transitions(Change change) {
        return transitions.of(change, merging.current(change));
    }

    /** Forms that a change takes away, as they are in force on the day it begins. */
    public List<FormDefinition> removedForms(Change change) {
        return transitions.removed(change, merging.current(change));
    }

    /** What a change does to the outcomes and amounts of the examples; empty when it cannot be read yet. */
    public Optional<Effects> effects(Change change) {
        return comparing.of(change);
    }

    /** What a change makes of each area it reaches, as it stands now; what cannot be read yet is there too. */
    public List<BothWays> bothWays(Change change) {
        return comparing.bothWays(change);
    }

    /**
     * Moves a draft to the newest version of its area.
     *
     * @param choices one for everything that meets
     * @param to {@link Moving#to} that the user had seen
     * @param expected the version of the change that the user had seen
     */
    public Rebasing rebase(String id, Choices choices, int to, long expected, String user, ZonedDateTime now) {
        var rebase = new Rebase(choices, to, expected, user, now.toInstant());
        return stored.change(id, change -> rebase.step(change, merging));
    }

    /** What has been approved since a draft began, and what moving the draft there means. */
    public Moving moving(Change change) {
        return merging.moving(change);
    }

    /** Submits a draft for review, if its check is clean. */
    public Submission submit(String id, String user, ZonedDateTime now) {
        activating.hearOfOthers(now.toInstant());
        return stored.change(id, change -> submitting.step(change, user, now));
    }

    /** Takes a submitted change back to be written in again. What the council has said stays in the history and counts no longer. */
    public Withdrawal withdraw(String id, String user, ZonedDateTime now) {
        var withdrawing = new Withdrawing(user, now.toInstant());
        return stored.change(id, withdrawing::step);
    }

    /** Notes what a council member says of a change, without requiring anything; see {@link #review(String, Opinion, ZonedDateTime)}. */
    public ReviewResult review(String id, String reviewer, Decision decision, String comment, ZonedDateTime now) {
        return review(id, new Opinion(reviewer, decision, comment), now);
    }

    /** Notes what a council member says. Enough votes for the same content, by members who have not written in it, make it a version. */
    public ReviewResult review(String id, Opinion said, ZonedDateTime now) {
        return reviews.review(id, new Reviewing(said, now.toInstant(), now.toLocalDate()));
    }

    /** How the council votes, and whom a change concerns. */
    public Voting voting() {
        return voting;
    }

    /** Activates what was approved but never became a version, as when a node was killed between the two. */
    public void finishApproved(Instant now) {
        activating.finish(now);
    }

    private Change existing(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no such change"));
    }
}
