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
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.RulePackReader;

/** The draft of a change, opened for the person behind the request. */
@Component
public class Drafts {
    private final Changes changes;
    private final Areas areas;
    private final Access access;

    Drafts(Changes changes, Areas areas, Access access) {
        this.changes = changes;
        this.areas = areas;
        this.access = access;
    }

    /**
     * A change with its files.
     *
     * @param pack the rules as the draft has them, empty when they cannot be read at all
     */
    public record Draft(Change change, DraftView files, Optional<RulePack> pack) {
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
        public Optional<RulePack> packWith(String path, String text, Problems problems) {
            ContentFiles all = files.readable().with(path, text);
            return RulePackReader.read(all, area(), problems);
        }

        /** What another text of a file would bring into the rules that is not wrong there already, with what to do, once each. */
        public List<String> newProblems(String path, String text) {
            var before = new Problems();
            RulePackReader.read(files.readable(), area(), before);
            Set<String> known =
                    before.inOrder().stream().map(AuthorProblem::problem).collect(Collectors.toSet());
            var after = new Problems();
            packWith(path, text, after);
            return after.inOrder().stream()
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
        return new Draft(change, files, RulePackReader.read(files.readable(), area, new Problems()));
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
