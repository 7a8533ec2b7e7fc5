package se.regelverk.adminui.rules.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regelverk.adminui.rules.Areas;
import se.regelverk.adminui.rules.Times;
import se.regelverk.adminui.rules.VersionTag;
import se.regelverk.adminui.security.Access;
import se.regelverk.adminui.security.PersonNames;
import se.regelverk.adminui.web.Cell;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.Decision;
import se.regelverk.engine.change.Lineage;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.Stop;
import se.regelverk.engine.library.VersionSummary;

/** An area's versions as things that have happened and are going to happen, the newest first. */
@Component
class Timeline {
    private final Library library;
    private final Changes changes;
    private final Areas areas;
    private final Access access;
    private final PersonNames people;

    Timeline(Library library, Changes changes, Areas areas, Access access, PersonNames people) {
        this.library = library;
        this.changes = changes;
        this.areas = areas;
        this.access = access;
        this.people = people;
    }

    List<Happened> of(Area area) {
        var lineage = new Lineage(library.versions(area));
        int inForce = areas.inForce(area).map(ApprovedContent::number).orElse(0);
        return lineage.versions().stream()
                .sorted(Comparator.comparing(VersionSummary::number).reversed())
                .map(version -> happened(version, lineage, inForce))
                .toList();
    }

    private Happened happened(VersionSummary version, Lineage lineage, int inForce) {
        Optional<Change> change = changes.find(version.approvedBy());
        String history = "/paket/%s/historik/%d".formatted(version.area(), version.number());
        boolean restorable =
                version.number() != inForce && access.mayAuthor(version.area().id());
        return new Happened(
                version.number(),
                version.inForceFrom().toString(),
                VersionTag.of(version, inForce, areas.today()),
                change.map(Timeline::link).orElse(Cell.of("Grundinnehållet som området började med")),
                approved(version, change),
                notes(version, lineage),
                lineage.replaced(version)
                        .map(before -> compare(before, version))
                        .orElse(null),
                restorable ? history + "/aterstall" : null,
                stop(version, change));
    }

    static Cell link(Change change) {
        return Cell.link(change.title(), "/paket/%s/andring/%s".formatted(change.area(), change.id()));
    }

    private static String compare(VersionSummary before, VersionSummary version) {
        return "/paket/%s/jamfor?fran=%d&till=%d".formatted(version.area(), before.number(), version.number());
    }

    private String approved(VersionSummary version, Optional<Change> change) {
        String when = Times.readable(version.activatedAt());
        String who = change.map(this::approvers).orElse("");
        return who.isEmpty() ? "Lades in %s.".formatted(when) : "Godkänd av %s %s.".formatted(who, when);
    }

    private String approvers(Change change) {
        return change.reviews().stream()
                .filter(review -> review.decision() == Decision.GODKANN)
                .map(review -> people.name(review.reviewer()))
                .collect(Collectors.joining(" och "));
    }

    private List<String> notes(VersionSummary version, Lineage lineage) {
        List<String> notes = new ArrayList<>();
        lineage.replaced(version).ifPresent(before -> notes.add("Bygger på version %d.".formatted(before.number())));
        lineage.carried(version)
                .forEach(planned -> notes.add("Förd vidare till version %d, som gäller från %s."
                        .formatted(planned.number(), planned.inForceFrom())));
        version.stop().map(this::stopped).ifPresent(notes::add);
        return notes;
    }

    private String stopped(Stop stop) {
        return "Stoppad %s av %s. Skäl: %s".formatted(Times.readable(stop.at()), people.name(stop.by()), stop.reason());
    }

    /** Only the version of a change's own day: stopping it stops those it was carried into. */
    private @Nullable String stop(VersionSummary version, Optional<Change> change) {
        boolean own = change.flatMap(changes::versionOf).filter(version::equals).isPresent();
        boolean may = own
                && version.stop().isEmpty()
                && access.mayReview(version.area().id());
        return may ? "/rad/%s/stoppa".formatted(version.approvedBy()) : null;
    }
}
