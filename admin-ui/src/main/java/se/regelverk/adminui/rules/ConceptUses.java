package se.regelverk.adminui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import se.regelverk.engine.change.usage.Use;
import se.regelverk.engine.change.usage.Use.Kind;
import se.regelverk.engine.change.usage.Use.Sort;
import se.regelverk.engine.change.usage.Use.Subject;
import se.regelverk.engine.change.usage.Uses;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.AuthorProblem;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.example.AreaCheck;
import se.regelverk.engine.library.Library;

/** Where concepts are used: in their own area, and for what all areas share in every area that imports it. */
@Component
public class ConceptUses {
    private final Library library;
    private final Areas areas;

    ConceptUses(Library library, Areas areas) {
        this.library = library;
        this.areas = areas;
    }

    /** Uses in the area's own content, the concept's place in the vocabulary aside. */
    public List<Use> own(Opened opened, String key) {
        return of(Uses.in(opened.files(), opened.area()), key).stream()
                .filter(use -> use.place().sort() != Sort.VOCABULARY)
                .toList();
    }

    /** Uses in other areas, none unless the area is what they share. */
    public Map<Area, List<Use>> elsewhere(Opened opened, String key) {
        var elsewhere = new TreeMap<Area, List<Use>>();
        importers(opened).forEach((area, files) -> {
            List<Use> uses = of(Uses.in(files, area), key);
            if (!uses.isEmpty()) {
                elsewhere.put(area, uses);
            }
        });
        return elsewhere;
    }

    /** How many places use each concept. */
    public Map<String, Integer> counts(Opened opened) {
        var counts = new TreeMap<String, Integer>();
        List<Use> all = new ArrayList<>(Uses.in(opened.files(), opened.area()));
        importers(opened).forEach((area, files) -> all.addAll(Uses.in(files, area)));
        all.stream()
                .filter(use ->
                        use.subject().kind() == Kind.CONCEPT && use.place().sort() != Sort.VOCABULARY)
                .forEach(use -> counts.merge(use.subject().key(), 1, Integer::sum));
        return counts;
    }

    /** Problems that other texts of some files would bring, in the area and in those that import it. */
    public List<AuthorProblem> newProblems(Opened opened, ContentFiles changed) {
        List<AuthorProblem> found = new ArrayList<>(problems(opened.files().with(changed), opened.area()));
        found.removeAll(problems(opened.files(), opened.area()));
        importers(opened).forEach((area, files) -> {
            List<AuthorProblem> there = new ArrayList<>(problems(files.with(changed), area));
            there.removeAll(problems(files, area));
            there.stream().filter(problem -> !found.contains(problem)).forEach(found::add);
        });
        return found;
    }

    public UsesView view(Opened opened, List<Use> own) {
        return UsesView.of(own, opened);
    }

    public String title(Area area) {
        return areas.title(area);
    }

    private Map<Area, ContentFiles> importers(Opened opened) {
        var importers = new TreeMap<Area, ContentFiles>();
        if (opened.area().equals(Area.SHARED)) {
            library.areas().stream().filter(area -> !area.equals(Area.SHARED)).forEach(area -> areas.inForce(area)
                    .filter(content -> content.content().pack().info().imports().contains(Area.SHARED))
                    .ifPresent(content -> importers.put(area, content.files().with(opened.own()))));
        }
        return importers;
    }

    private static List<AuthorProblem> problems(ContentFiles files, Area area) {
        return AreaCheck.of(files, area, () -> false).problems();
    }

    private static List<Use> of(List<Use> uses, String key) {
        var subject = new Subject(Kind.CONCEPT, key);
        return uses.stream().filter(use -> use.subject().equals(subject)).toList();
    }

    /** All uses in one list, for what only asks whether there are any. */
    public static List<Use> flat(Map<Area, List<Use>> elsewhere) {
        return elsewhere.values().stream().flatMap(List::stream).toList();
    }
}
