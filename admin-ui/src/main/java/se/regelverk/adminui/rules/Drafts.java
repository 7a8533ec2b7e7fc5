package se.regelverk.adminui.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.security.Access;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.CheckReport;
import se.regelverk.engine.change.DraftView;
import se.regelverk.engine.change.Saving;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.rulepack.RulePack;

/** The draft of a change, opened for the person behind the request. */
@Component
public class Drafts {
    private final Changes changes;
    private final Areas areas;
    private final Access access;
    private final Packs packs;

    Drafts(Changes changes, Areas areas, Access access, Packs packs) {
        this.changes = changes;
        this.areas = areas;
        this.access = access;
        this.packs = packs;
    }

    /**
     * A change with its files.
     *
     * @param pack the rules as the draft has them, empty when they cannot be read at all
     * @param packs reads what the rules would be
     */
    public record Draft(Change change, DraftView files, Optional<RulePack> pack, Packs packs) {
        /** The area the change is of. */
        public Area area() {
            return change.area();
        }

        /** The address of the change's page. */
        public String address() {
            return "/paket/%s/andring/%s".formatted(area(), change.id());
        }

        /** A file of the draft, 404 when there is none. */
        public ContentFile file(String path) {
            return files.after()
                    .text(path)
                    .map(text -> new ContentFile(path, text))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        }

        /** The same file without the draft. */
        public Optional<ContentFile> fileBefore(String path) {
            return files.before().text(path).map(text -> new ContentFile(path, text));
        }

        /** The rules as they would be with another text of a file. */
        public Optional<RulePack> packWith(String path, String text) {
            return with(path, text).pack();
        }

        private Packs.Read with(String path, String text) {
            return packs.read(files.readable().with(path, text), area());
        }

        /** What another text of a file would bring into the rules that is not wrong there already, with what to do, once each. */
        public List<String> newProblems(String path, String text) {
            Set<String> known = packs.read(files.readable(), area()).problems().stream()
                    .map(AuthorProblem::problem)
                    .collect(Collectors.toSet());
            return with(path, text).problems().stream()
                    .filter(problem -> !known.contains(problem.problem()))
                    .map(problem -> problem.problem() + " " + problem.remedy())
                    .distinct()
                    .toList();
        }
    }

    /** A draft the person may read. */
    public Draft readable(String area, String id) {
        return open(areas.readable(area), id);
    }

    /** A draft the person may read or is to decide on, as one that was escalated to their council, of an address as for {@link #readable(Map)}. */
    public Draft judged(Map<String, String> path) {
        String id = path.getOrDefault("change", "");
        String area = path.getOrDefault("area", "");
        return changes.find(id)
                .filter(change -> change.area().id().equals(area)
                        && access.mayReview(change.council().id()))
                .map(change -> open(change.area(), id))
                .orElseGet(() -> readable(area, id));
    }

    /** A draft the person may write in. That it is still open is for the saving to say. */
    public Draft writable(String area, String id) {
        return open(areas.writable(area), id);
    }

    /** {@link #readable(String, String)} of an address with {@code area} and {@code change}. */
    public Draft readable(Map<String, String> path) {
        return readable(path.getOrDefault("area", ""), path.getOrDefault("change", ""));
    }

    /** {@link #writable(String, String)} of an address with {@code area} and {@code change}. */
    public Draft writable(Map<String, String> path) {
        return writable(path.getOrDefault("area", ""), path.getOrDefault("change", ""));
    }

    private Draft open(Area area, String id) {
        Change change = changes.find(id)
                .filter(found -> found.area().equals(area))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        DraftView files = changes.view(change);
        return new Draft(change, files, packs.read(files.readable(), area).pack(), packs);
    }

    CheckReport check(Change change) {
        return changes.check(change.id(), areas.today());
    }

    Saving saveAll(Change change, SortedMap<String, String> texts, long expected) {
        return changes.putFiles(change.id(), texts, expected, access.username(), areas.now());
    }

    Saving remove(Change change, String path, long expected) {
        return changes.removeFile(change.id(), path, expected, access.username(), areas.now());
    }
}
