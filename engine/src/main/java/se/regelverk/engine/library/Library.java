package se.regelverk.engine.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentHash;

/**
 * The approved content of all areas, as one node sees it. Reading asks no database for what is in force: it serves the snapshot it has,
 * also while the database is away. A version activated here is used at once; one activated on another node after the next
 * {@link #refresh}.
 */
public final class Library {
    private final Versions versions;
    private final Approvals approvals;
    private final Contents contents;
    private final Acceptance acceptance;
    private final Assessors assessors;
    private final ReentrantLock changing = new ReentrantLock();

    private volatile Snapshot snapshot = Snapshot.EMPTY;
    private volatile Instant lastRead = Instant.EPOCH;
    private volatile boolean reachable;

    private Library(Versions versions, Approvals approvals, LibraryMetrics metrics) {
        this.versions = versions;
        this.approvals = approvals;
        this.contents = new Contents(versions, approvals, metrics);
        this.acceptance = new Acceptance(contents);
        this.assessors = new Assessors(metrics::ruleBaseBuilt);
    }

    /**
     * Opens the library in a database, and gives each area of the seed that has no version its first.
     *
     * @throws SeedRefused if the seed is needed and has problems
     */
    public static Library open(MongoTemplate template, Seed seed, LibraryMetrics metrics, Instant now) {
        var versions = new Versions(template);
        versions.createIndexes();
        var approvals = new Approvals(template);
        var library = new Library(versions, approvals, metrics);
        var stored = versions.all();
        approvals.adopt(stored);
        var present = Snapshot.EMPTY.with(stored, List.of()).areas();
        new Seeding(seed, versions, approvals).run(present, now);
        library.snapshot = library.acceptance.accept(Snapshot.EMPTY, versions.all(), versions.allStops(), now);
        library.answered(now);
        return library;
    }

    /**
     * The content in force for a matter.
     *
     * @param dayOfVersion see {@link se.regelverk.engine.assessment.Clocks#dayOfVersion()}
     * @throws ContentUnusable if this node cannot use what is in force; it is never replaced by what was in force before
     */
    public InForce inForce(Area area, LocalDate dayOfVersion) {
        Snapshot now = snapshot;
        if (now.of(area).isEmpty()) {
            return new InForce.UnknownArea(area, now.areas());
        }
        return now.pair(area, dayOfVersion)
                .flatMap(pair -> content(now, pair))
                .<InForce>map(InForce.Found::new)
                .orElseGet(() -> new InForce.NothingOnThatDay(area, now.firstDay(area)));
    }

    /**
     * The content an old case was assessed with, whether or not it is still in force; empty when there is no such version.
     *
     * @throws ContentUnusable if it cannot be read
     */
    public Optional<ApprovedContent> content(Area area, int number, int sharedNumber) {
        return contents.content(area, number, sharedNumber);
    }

    /**
     * The contents in force on a day or later, planned ones included, in the order they begin: what a change from that day meets.
     */
    public List<ApprovedContent> contentsFrom(Area area, LocalDate day) {
        Snapshot now = snapshot;
        return now.pairsFrom(area, day).stream()
                .flatMap(pair -> content(now, pair).stream())
                .toList();
    }

    /** Whether this node cannot use what is in force for an area on a day. */
    public boolean isUnusable(Area area, LocalDate day) {
        Snapshot now = snapshot;
        return now.pair(area, day).filter(now.unusable()::containsKey).isPresent();
    }

    private Optional<ApprovedContent> content(Snapshot now, Snapshot.Pair pair) {
        Snapshot.Refusal why = now.unusable().get(pair);
        if (why != null) {
            throw new ContentUnusable(why.reason());
        }
        return contents.content(
                pair.own().area(), pair.own().number(), pair.shared().number());
    }

    public SortedSet<Area> areas() {
        return snapshot.areas();
    }

    /** All versions of an area in the order of their numbers, stopped ones included. */
    public List<VersionSummary> versions(Area area) {
        return snapshot.of(area);
    }

    /** The versions that take over after a day, in the order they begin: what is planned, seen from that day. */
    public List<VersionSummary> after(Area area, LocalDate day) {
        return snapshot.after(area, day);
    }

    /**
     * The state that a new version of the area is put together on.
     *
     * @param day the first day it is to be in force
     */
    public NewVersion.Base base(Area area, LocalDate day) {
        Snapshot now = snapshot;
        int number = now.inForce(area, day)
                .or(() -> now.after(area, day).stream().findFirst())
                .map(VersionSummary::number)
                .orElse(now.highestNumber(area));
        return new NewVersion.Base(number, now.highestNumber(area), now.sequence());
    }

    /** Changes whenever anything is activated or stopped, on this node or another that it has heard of. */
    public long generation() {
        Snapshot now = snapshot;
        return now.sequence() + now.stopSequence();
    }

    /**
     * A version with its files; empty when there is none of that number.
     *
     * @throws ContentUnusable if its files are not those that were approved
     */
    public Optional<ContentVersion> version(Area area, int number) {
        return contents.version(area, number);
    }

    /** Assessors of this node, shared by all who assess. */
    public Assessors assessors() {
        return assessors;
    }

    /** Notes that exactly this content may become a version; {@code decided} is the hash the protocol has. */
    public void approve(NewVersion version, ContentHash decided) {
        approvals.add(Approval.of(version, decided));
    }

    /** Why a version may be used; empty when nobody has approved it, and then it is not used. */
    public Optional<Approval> approval(VersionSummary version) {
        return approvals.find(version.area(), version.hash(), version.approvedBy());
    }

    /**
     * Stores a version and uses it from now on, unless another was activated since its content was checked. Other nodes follow at their
     * next refresh. Content that nobody has approved is not stored.
     */
    public Activation activate(NewVersion version) {
        var hash = version.files().hash();
        if (approvals.find(version.area(), hash, version.approvedBy()).isEmpty()) {
            return new Activation.NotApproved(version.area(), hash);
        }
        Activation activation = versions.insert(version, version.on().sequence());
        refresh(version.activatedAt());
        return activation;
    }

    /**
     * Stops a version at once: for new cases the version before it applies. The same change carried into planned versions is stopped with
     * it. Doing it again changes nothing.
     */
    public void stop(Area area, int number, Stop stop) {
        VersionSummary stopped = versions(area).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("Area %s has no version %d to stop".formatted(area, number)));
        versions(area).stream()
                .filter(version -> version.number() == number
                        || (version.isOfAChange() && version.approvedBy().equals(stopped.approvedBy())))
                .forEach(version -> stop(version, stop));
        refresh(stop.at());
    }

    private void stop(VersionSummary version, Stop stop) {
        versions.insert(
                sequence -> new StoredStop(
                        StoredVersion.idOf(version.area(), version.number()),
                        version.area(),
                        version.number(),
                        sequence,
                        stop.reason(),
                        stop.by(),
                        stop.at()),
                snapshot.stopSequence());
    }

    /**
     * Takes in what other nodes have activated or stopped; two look-ups when there is nothing.
     *
     * @throws org.springframework.dao.DataAccessException if the database does not answer; what was served is still served
     */
    public void refresh(Instant now) {
        changing.lock();
        try {
            List<VersionSummary> added = versions.after(snapshot.sequence());
            List<StoredStop> stops = versions.stopsAfter(snapshot.stopSequence());
            if (!added.isEmpty() || !stops.isEmpty()) {
                snapshot = acceptance.accept(snapshot, added, stops, now);
            }
            answered(now);
        } catch (RuntimeException failed) {
            reachable = false;
            throw failed;
        } finally {
            changing.unlock();
        }
    }

    private void answered(Instant now) {
        lastRead = now;
        reachable = true;
    }

    /** How this node's library is, and which versions are in force on a day. */
    public LibraryHealth health(LocalDate day) {
        return LibraryHealth.of(snapshot, day, reachable, lastRead);
    }
}
