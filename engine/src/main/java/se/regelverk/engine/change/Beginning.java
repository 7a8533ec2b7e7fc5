package se.regelverk.engine.change;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.form.FieldProblem;
import se.regelverk.engine.library.Library;

/** Begins changes: with an empty draft, or with one that goes back to an old version. */
final class Beginning {
    private final StoredChanges stored;
    private final Library library;
    private final Merging merging;

    Beginning(StoredChanges stored, Library library, Merging merging) {
        this.stored = stored;
        this.library = library;
        this.merging = merging;
    }

    Creation empty(Area area, Description description, String author, ZonedDateTime now) {
        List<FieldProblem> problems = problems(area, description);
        return problems.isEmpty()
                ? inserted(area, description, new Draft(base(area, description), List.of(), List.of()), author, now)
                : new Creation.Refused(problems);
    }

    /** The draft holds every file in which the old version differs from what is in force on the first day. */
    Creation of(Area area, int old, Description description, String author, ZonedDateTime now) {
        return of(area, merging.version(area, old).files(), description, author, now);
    }

    /** The draft holds every file in which other content of the area differs from what is in force on the first day. */
    Creation of(Area area, ContentFiles after, Description description, String author, ZonedDateTime now) {
        List<FieldProblem> problems = problems(area, description);
        if (!problems.isEmpty()) {
            return new Creation.Refused(problems);
        }
        int base = base(area, description);
        ContentFiles before = merging.version(area, base).files();
        Draft draft = new Draft(base, differing(before, after, author, now.toInstant()), List.of());
        return refusal(area, draft)
                .<Creation>map(problem -> new Creation.Refused(List.of(problem)))
                .orElseGet(() -> inserted(area, description, draft, author, now));
    }

    private static List<DraftFile> differing(ContentFiles before, ContentFiles after, String author, Instant at) {
        var paths = new TreeSet<>(before.texts().keySet());
        paths.addAll(after.texts().keySet());
        List<DraftFile> files = new ArrayList<>();
        for (String path : paths) {
            var text = after.texts().get(path);
            if (!Objects.equals(before.texts().get(path), text)) {
                files.add(new DraftFile(path, text, author, at, 0));
            }
        }
        return files;
    }

    private static Optional<FieldProblem> refusal(Area area, Draft draft) {
        return draft.files().stream()
                .flatMap(file -> FileRules.problem(area, file.path())
                        .or(() ->
                                Optional.ofNullable(file.text()).flatMap(text -> FileRules.problem(file.path(), text)))
                        .stream())
                .findFirst()
                .or(() -> FileRules.problem("", draft))
                .map(problem -> new FieldProblem("/title", "Rubrik", problem.problem() + " " + problem.remedy()));
    }

    private List<FieldProblem> problems(Area area, Description description) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!library.areas().contains(area)) {
            problems.add(new FieldProblem("/area", "Område", "Området ”%s” finns inte.".formatted(area)));
        }
        problems.addAll(description.problems());
        return problems;
    }

    private int base(Area area, Description description) {
        return library.base(area, description.inForceFrom()).number();
    }

    private Creation inserted(Area area, Description description, Draft draft, String author, ZonedDateTime now) {
        Instant at = now.toInstant();
        return new Creation.Described(stored.insert(new Change(
                stored.nextId(now.getYear()),
                area,
                description,
                author,
                at,
                ChangeState.UTKAST,
                draft,
                List.of(),
                List.of(new ChangeEvent(at, author, "började ändringen")),
                Set.of(author),
                Deliberation.NONE,
                null)));
    }
}
