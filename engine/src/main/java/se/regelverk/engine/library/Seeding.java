package se.regelverk.engine.library;

import java.time.Instant;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;

/** Gives each area that has none its first version. Doing it again, or after being killed half-way, does only what remains. */
final class Seeding {
    private static final Logger log = LoggerFactory.getLogger(Seeding.class);
    private static final String PACKS = "rule-packs/";

    private final ContentFiles files;
    private final Versions versions;
    private final Approvals approvals;

    Seeding(Seed seed, Versions versions, Approvals approvals) {
        this.files = seed.files();
        this.versions = versions;
        this.approvals = approvals;
    }

    void run(Collection<Area> present, Instant now) {
        SortedSet<Area> missing = areas();
        missing.removeAll(present);
        missing.forEach(area -> seed(area, now));
    }

    private SortedSet<Area> areas() {
        var areas = new TreeSet<Area>();
        for (String path : files.under(PACKS).texts().keySet()) {
            String name = path.substring(PACKS.length(), path.indexOf('/', PACKS.length()));
            if (!Area.isValid(name)) {
                throw new SeedRefused("The folder %s%s is not named as an area: kebab-case".formatted(PACKS, name));
            }
            areas.add(new Area(name));
        }
        return areas;
    }

    private void seed(Area area, Instant now) {
        var problems = new Problems();
        var content = AreaContent.read(files, area, problems);
        if (content.isEmpty() || !problems.isEmpty()) {
            throw new SeedRefused(area, problems.inOrder());
        }
        var version = new NewVersion(
                area,
                NewVersion.Base.NOTHING,
                content.get().pack().info().inForceFrom(),
                files.ownedBy(area),
                ContentVersion.SEED,
                now);
        // No council has decided it: that the installation began with it is what it rests on, and that is noted as
        // such.
        approvals.add(Approval.of(version, version.files().hash()));
        // Several nodes may begin at once with the same content, which was checked as a whole: any place in the
        // sequence will do.
        for (long known = 0; versions.insert(version, known) instanceof Activation.Overtaken; known++) {
            log.debug("Place {} is taken", known + 1);
        }
        log.info("Area {} begins with the packaged content", area);
    }
}
