package se.regelverk.engine.casework;

import java.util.Optional;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.form.Transition;
import se.regelverk.engine.form.TransitionReader;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.library.ContentUnusable;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.VersionSummary;
import se.regelverk.engine.rulepack.RuleFiles;

/**
 * Whether a form begun in one content may no longer be handed in by it. The author of a form says so or not; where nobody has said
 * anything, a change of the rules decides, since what holds for the period must be used.
 */
final class MustGoOver {
    private final Library library;

    MustGoOver(Library library) {
        this.library = library;
    }

    boolean between(ApprovedContent own, ApprovedContent now, String form) {
        if (isStopped(own)) {
            return true;
        }
        if (now.number() <= own.number()) {
            return !sameRules(own.files(), now.files());
        }
        try {
            return isForcedByShared(own, now, form) || isForced(own, now, form);
        } catch (ContentUnusable changed) {
            return true;
        }
    }

    /** Whether the content may not be used at all. */
    boolean isStopped(ApprovedContent own) {
        return isStopped(own.area(), own.number()) || isStopped(Area.SHARED, own.sharedNumber());
    }

    private boolean isStopped(Area area, int number) {
        return library.versions(area).stream()
                .anyMatch(
                        version -> version.number() == number && version.stop().isPresent());
    }

    private static boolean sameRules(ContentFiles one, ContentFiles other) {
        return RuleFiles.of(one).equals(RuleFiles.of(other));
    }

    /** The same of what areas share, from the one it was begun in to the one in force. */
    private static boolean isForcedByShared(ApprovedContent own, ApprovedContent now, String form) {
        ContentFiles before = own.files().ownedBy(Area.SHARED);
        ContentFiles after = now.files().ownedBy(Area.SHARED);
        Transition said = TransitionReader.shared(after, own.area(), form, new Problems());
        boolean isNew = said.from().isPresent()
                && !said.equals(TransitionReader.shared(before, own.area(), form, new Problems()));
        return !sameRules(before, after) || (isNew && said.forced());
    }

    /** Version by version: what its author said of the step to it, and when they said nothing, whether it changed the rules. */
    private boolean isForced(ApprovedContent own, ApprovedContent now, String form) {
        ContentFiles before = own.ownFiles();
        for (VersionSummary version : library.versions(own.area())) {
            if (!isBetween(version, own, now)) {
                continue;
            }
            ContentFiles files =
                    library.version(own.area(), version.number()).orElseThrow().files();
            Transition said = transition(files, own.area(), form);
            boolean isNew = said.from().isPresent() && !said.equals(transition(before, own.area(), form));
            if (isNew ? said.forced() : !sameRules(before, files)) {
                return true;
            }
            before = files;
        }
        return false;
    }

    private static boolean isBetween(VersionSummary version, ApprovedContent own, ApprovedContent now) {
        boolean isLater = version.number() > own.number() && version.number() <= now.number();
        return isLater && version.stop().isEmpty();
    }

    private static Transition transition(ContentFiles files, Area area, String form) {
        String path = area.formFolder() + form + ".yaml";
        Optional<String> text = files.text(path);
        return text.map(found -> TransitionReader.inFile(path, found)).orElse(Transition.NONE);
    }
}
